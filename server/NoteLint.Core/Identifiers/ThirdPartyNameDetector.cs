using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers;

/// <summary>
/// The name of a relative or friend, known by the relation before it: "her brother Tom", "his wife, Maria Example,". What a chart
/// note needs by name (safety-plan and emergency contacts, guardians, recipients of a release, interpreters) is left alone there.
/// </summary>
public sealed class ThirdPartyNameDetector : IDetector
{
    private const int LongestName = 3;

    private static readonly PhraseSet Relations = new(
        "mother", "mom", "mum", "father", "dad", "stepmother", "stepfather", "stepmom", "stepdad", "brother", "sister", "stepbrother", "stepsister",
        "half brother", "half sister", "son", "daughter", "stepson", "stepdaughter", "husband", "wife", "spouse", "partner", "fiancé", "fiancée", "fiance",
        "fiancee", "boyfriend", "girlfriend", "ex husband", "ex wife", "ex boyfriend", "ex girlfriend", "ex partner", "uncle", "aunt", "cousin", "nephew", "niece",
        "grandmother", "grandfather", "grandma", "grandpa", "grandson", "granddaughter", "mother in law", "father in law", "brother in law", "sister in law",
        "friend", "best friend", "roommate", "housemate", "flatmate", "neighbor", "neighbour", "coworker", "colleague");

    /// <summary>Relations that open names of other things where nothing stands before them: "Partner Violence Screen", "Friend Request", "Sister Act".</summary>
    private static readonly PhraseSet OpensOtherNames = new("friend", "partner", "sister", "brother", "neighbor", "neighbour", "roommate", "colleague", "coworker", "spouse");

    private static readonly PhraseSet Introductions = new("named", "called", "whose name is");

    /// <summary>Capitalised words that follow a relation and open no name; as a last name some of them do.</summary>
    private static readonly PhraseSet NotFirstNames = new(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august",
        "september", "october", "november", "december", "christmas", "easter", "thanksgiving", "hanukkah", "ramadan", "i", "dr", "mr", "mrs", "ms",
        "medicaid", "medicare", "english", "spanish", "german", "french", "italian", "irish", "polish", "russian", "chinese",
        "japanese", "korean", "vietnamese", "filipino", "indian", "mexican", "cuban", "haitian", "arab", "greek", "turkish", "portuguese", "dutch", "swedish", "native", "white", "black", "catholic", "christian", "jewish", "muslim", "american", "african", "hispanic", "asian", "parkinson", "alzheimer",
        "and", "or", "is", "was", "has", "had", "reports", "states", "denies", "present", "history", "the", "he", "she", "they", "his", "her", "their", "client", "patient", "pt",
        "no", "not", "who", "also", "with", "at", "in", "on", "will", "may", "deceased", "alive", "living", "unknown", "none", "age", "aged", "died", "hx", "type");

    /// <summary>Capitalised words that end a name without belonging to it.</summary>
    private static readonly PhraseSet NotNameParts = new(
        "i", "md", "do", "phd", "psyd", "dds", "rn", "lcsw", "lmft", "jr", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "june", "july", "august", "september", "october", "november", "december", "christmas", "thanksgiving", "is", "was", "has", "had", "and", "who");

    /// <summary>Words of the places where a chart note needs the name (clinical-safety.md, Confidentiality).</summary>
    private static readonly PhraseSet NamedOnPurpose = new(
        "emergency contact", "emergency contacts", "contact", "contacts", "safety plan", "support person", "support persons", "crisis contact", "guardian", "guardians",
        "conservator", "custodian", "power of attorney", "poa", "proxy", "release", "roi", "authorization", "authorized", "interpreter", "duty to warn", "threat", "threats", "threatened",
        "report", "reported to", "cps", "aps");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        var memory = new PhraseMemory(note);
        for (var index = 0; index < note.Tokens.Length; index++)
        {
            var length = note.Tokens[index].Kind == TokenKind.Word ? Relations.LengthAt(note, index) : 0;
            if (length == 0)
            {
                continue;
            }

            var relationEnd = index + length;
            if (!OpensProperName(note, index) && FindName(note, relationEnd) is { } name && !IsAllowed(context, name) && !IsNamedOnPurpose(context, memory, index))
            {
                var span = TextSpan.FromBounds(note.Tokens[name.First].Start, note.Tokens[name.End - 1].StemEnd);
                context.Report(
                    span,
                    context.Options.Profile == NoteProfile.Deidentified
                        ? "Name the role only."
                        : "Consider the role unless the name matters for care, safety or law.",
                    RoleInstead(note, relationEnd, name));
                relationEnd = name.End;
            }

            index = relationEnd - 1;
        }
    }

    /// <summary>A capital inside a sentence ("Big Brother", "her Mother Teresa complex"), or at its start one that opens other names.</summary>
    private static bool OpensProperName(Note note, int relation)
    {
        if (note.Tokens[relation].Case == TokenCase.Lower)
        {
            return false;
        }

        var isInside = relation > 0 && note.Tokens[relation - 1].Kind == TokenKind.Word && note.SentenceIndexAt(relation - 1) == note.SentenceIndexAt(relation);
        return isInside || OpensOtherNames.LengthAt(note, relation) > 0;
    }

    /// <summary>The name after a relation that ends at a token index: at most three capitalised words, after an optional comma, bracket or "named".</summary>
    private static NameTokens? FindName(Note note, int relationEnd)
    {
        var tokens = note.Tokens;
        var first = relationEnd;
        if (first >= tokens.Length || tokens[relationEnd - 1].PossessiveLength > 0)
        {
            return null;
        }

        var isBracketed = IsPunctuation(note, first, '(');
        var isApposition = IsPunctuation(note, first, ',');
        if (isBracketed || isApposition)
        {
            first++;
        }

        first += first < tokens.Length ? Introductions.LengthAt(note, first) : 0;
        var sentence = note.Sentences[note.SentenceIndexAt(relationEnd - 1)];
        if (sentence.Kind == SentenceKind.Heading)
        {
            return null;
        }

        var end = first;
        for (var parts = 0; parts < LongestName && end < sentence.EndToken && IsNamePart(note, end, end == first); parts++)
        {
            end++;
            while (end + 1 < sentence.EndToken && tokens[end - 1].JoinedToNext && IsPunctuation(note, end, '-') && IsNamePart(note, end + 1, isFirst: false))
            {
                end += 2;
            }

            if (tokens[end - 1].PossessiveLength > 0)
            {
                break;
            }
        }

        if (end == first || (isBracketed && !IsPunctuation(note, end, ')')) || (isApposition && !EndsApposition(note, end, sentence)))
        {
            return null;
        }

        return new NameTokens(first, end, isBracketed, isApposition && IsPunctuation(note, end, ','));
    }

    private static bool IsNamePart(Note note, int index, bool isFirst)
    {
        var token = note.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Case is not (TokenCase.Capitalized or TokenCase.Mixed) || token.StemEnd - token.Start < 2)
        {
            return false;
        }

        return isFirst
            ? NotFirstNames.LengthAt(note, index) == 0
            : NotNameParts.LengthAt(note, index) == 0 && Relations.LengthAt(note, index) == 0;
    }

    /// <summary>"his wife, Maria Example, and" is one; "his wife, Maria said" may start a new thought, so a list or clause mark must follow.</summary>
    private static bool EndsApposition(Note note, int end, Sentence sentence) =>
        end >= sentence.EndToken || note.Tokens[end].Kind == TokenKind.Punctuation;

    private static bool IsPunctuation(Note note, int index, char mark) =>
        index < note.Tokens.Length && note.Tokens[index].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[index].Start] == mark;

    private static bool IsAllowed(DetectionContext context, NameTokens name)
    {
        var note = context.Note;
        var text = note.Chars.AsSpan(note.Tokens[name.First].Start, note.Tokens[name.End - 1].StemEnd - note.Tokens[name.First].Start);
        foreach (var allowed in context.Options.AllowedNames)
        {
            if (text.Equals(allowed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedOnPurpose(DetectionContext context, PhraseMemory memory, int index)
    {
        if (context.Options.Profile == NoteProfile.Deidentified)
        {
            return false;
        }

        var note = context.Note;
        var sentence = note.Sentences[note.SentenceIndexAt(index)];
        return sentence.Kind == SentenceKind.HeaderField
            || note.SectionAt(note.Tokens[index].Start).Kind is SectionKind.Risk or SectionKind.Consent
            || memory.StartsIn(NamedOnPurpose, sentence.Span);
    }

    private static Fix RoleInstead(Note note, int relationEnd, NameTokens name)
    {
        var start = note.Tokens[relationEnd - 1].End;
        var end = note.Tokens[name.End - 1].StemEnd;
        if (name.IsBracketed || name.HasClosingComma)
        {
            end = note.Tokens[name.End].End;
        }

        return new Fix("Name the role only", FixSafety.Review, [new TextChange(TextSpan.FromBounds(start, end), string.Empty)]);
    }

    private readonly record struct NameTokens(int First, int End, bool IsBracketed, bool HasClosingComma);
}
