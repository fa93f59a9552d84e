using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>
/// "She" at the start of a sentence in a note on a family, right after a sentence that names two people whom it may mean, or in a sentence
/// that speaks of nobody by name or role: "she said that she told her".
/// </summary>
internal sealed class UnclearPronounDetector : IDetector
{
    private const int MostFindings = 3;
    private const int LongestLook = 60;
    private const int FarthestLook = 400;
    private const int ManyPronouns = 3;

    private static readonly PhraseSet Families = new(
        "family session", "family therapy", "family meeting", "family treatment", "couple session", "couples session", "couple therapy", "couples therapy", "family note", "conjoint session", "parent session", "joint session", "family counseling");

    private static readonly WordSet Attendance = new("present participants participant attendees attendance attended");
    private static readonly WordSet Which = new("older younger elder oldest youngest middle first second maternal paternal step foster");
    private static readonly uint He = TokenHash.Of("he");
    private static readonly uint She = TokenHash.Of("she");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote || !IsOnFamily(note))
        {
            return;
        }

        var count = 0;
        for (var index = 1; index < note.Sentences.Length && count < MostFindings; index++)
        {
            ref readonly var sentence = ref note.Sentences[index];
            if (sentence.Kind == SentenceKind.Prose && PronounsOf(note.Tokens[sentence.FirstToken].Hash) is { } pronoun && AdviceOn(note, index, pronoun) is { } advice)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                ref readonly var token = ref note.Tokens[sentence.FirstToken];
                count++;
                context.Report(new(token.Start, token.Length), advice);
            }
        }
    }

    private static string? AdviceOn(Note note, int index, Pronouns pronoun)
    {
        ref readonly var sentence = ref note.Sentences[index];
        ref readonly var before = ref note.Sentences[index - 1];
        if (before.Kind == SentenceKind.Prose && note.SectionAt(sentence.Span.Start) == note.SectionAt(before.Span.Start)
            && HasTwo(note, before.FirstToken, Math.Min(before.EndToken, before.FirstToken + LongestLook), pronoun))
        {
            return "The sentence before names two people whom it may mean. Which one? Write the role.";
        }

        return IsOnlyPronouns(note, sentence, pronoun) && HasTwo(note, Math.Max(0, sentence.FirstToken - FarthestLook), sentence.FirstToken, pronoun)
            ? "Each of these words may mean several people of this note. Who said or did what to whom? Write the roles."
            : null;
    }

    // "Present: wife and her mother"
    private static bool IsOnFamily(Note note)
    {
        const int Reach = 12;
        if (Families.IsIn(note, 0, note.Tokens.Length))
        {
            return true;
        }

        for (var token = 0; token < note.Tokens.Length; token++)
        {
            if (Attendance.Contains(note.Tokens[token]) && CountFamily(note, token + 1, Math.Min(note.Tokens.Length, token + 1 + Reach)) > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountFamily(Note note, int first, int end)
    {
        var count = 0;
        for (var token = first; token < end && note.Tokens[token].Kind != TokenKind.ParagraphBreak; token++)
        {
            count += PersonWords.TryRead(note, token, out var word) && word is { IsPronoun: false, Person: Person.Family } ? 1 : 0;
        }

        return count;
    }

    private static Pronouns? PronounsOf(uint hash) => hash == He ? Pronouns.He : hash == She ? Pronouns.She : null;

    private static bool IsOnlyPronouns(Note note, in Sentence sentence, Pronouns pronoun)
    {
        var count = 0;
        for (var token = sentence.FirstToken; token < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLook); token++)
        {
            ref readonly var word = ref note.Tokens[token];
            if (note.QuotationAt(word.Start) is not null || (token > sentence.FirstToken && word.Case == TokenCase.Capitalized))
            {
                return false;
            }

            if (PersonWords.TryRead(note, token, out var person))
            {
                if (!person.IsPronoun)
                {
                    return false;
                }

                count += person.Pronouns == pronoun ? 1 : 0;
            }
        }

        return count >= ManyPronouns && HasBoth(note, sentence, pronoun);
    }

    // "She said that she would see her mother" has one person only: somebody must be told, hit or asked.
    private static bool HasBoth(Note note, in Sentence sentence, Pronouns pronoun)
    {
        var objects = pronoun == Pronouns.He ? Him : Her;
        for (var token = sentence.FirstToken + 1; token + 1 < sentence.EndToken; token++)
        {
            if (objects.Contains(note.Tokens[token]) && (note.Tokens[token + 1].Kind == TokenKind.Punctuation || AfterObject.Contains(note.Tokens[token + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Him = new("him");
    private static readonly WordSet Her = new("her");
    private static readonly WordSet AfterObject = new("that to and but because when if for in at on about with off back again up so how why what");

    private static bool HasTwo(Note note, int first, int end, Pronouns pronoun)
    {
        var (known, which) = (0u, 0u);
        for (var token = first; token < end; token++)
        {
            if (!PersonWords.TryRead(note, token, out var word) || word.IsPronoun || word.Person != Person.Family || word.Pronouns != (pronoun | Pronouns.They) || note.Tokens[token].PossessiveLength > 0 || note.QuotationAt(note.Tokens[token].Start) is not null)
            {
                continue;
            }

            var marked = token > 0 && Which.Contains(note.Tokens[token - 1]) ? note.Tokens[token - 1].Hash : 0;
            if (known != 0 && (known != note.Tokens[token].Hash || (which != 0 && marked != 0 && which != marked)))
            {
                return true;
            }

            (known, which) = (note.Tokens[token].Hash, marked);
        }

        return false;
    }
}
