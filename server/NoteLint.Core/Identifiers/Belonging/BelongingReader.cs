using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Puts the ideas together: header fields, headings with what stands under them, labels with their lines, and clauses.</summary>
internal static class BelongingReader
{
    private static readonly BelongingIdea[] Ideas =
    [
        new SafetyPlanContacts(), new EmergencyContacts(), new Guardians(), new ReleaseRecipients(), new Interpreters(), new AbuseReports(), new AllegedAbusers(), new EmergencyDisclosures(), new ThreatVictims(), new EmergencyHelp(), new CrisisHelpers(), new TelehealthLocations(), new Clinicians(), new ServiceLines(), new SignatureBlocks(),
    ];

    private static readonly PhraseTable<BelongingIdea> Words =
        PhraseTable.Create(Ideas.SelectMany(static idea => idea.Words.Select(words => (new PhraseForm(words, GrammaticalForm.Uninflected), idea))));

    private static readonly PhraseTable<BelongingIdea> Headings =
        PhraseTable.Create(Ideas.SelectMany(static idea => idea.Headings.Select(words => (new PhraseForm(words, GrammaticalForm.Uninflected), idea))));

    /// <summary>What an identifier belongs as at each token of the note.</summary>
    public static BelongsAs[] Read(Note note)
    {
        var places = new BelongsAs[note.Tokens.Length];
        AddFields(note, places);
        AddBlocks(note, places);
        AddClauses(note, places);
        AddSignatureLine(note, places);
        return places;
    }

    private static readonly HashSet<string> Relatives = new(StringComparer.OrdinalIgnoreCase)
    {
        "sibling", "siblings", "brother", "brothers", "sister", "sisters", "spouse", "wife", "husband", "partner", "children", "son", "sons", "daughter", "daughters", "ex-husband", "ex-wife", "half-sibling", "half-siblings", "stepchildren", "grandchildren",
    };

    private static void AddFields(Note note, BelongsAs[] places)
    {
        foreach (var field in note.FrontMatter.Concat(note.Header))
        {
            if (Relatives.Contains(note.Chars[field.Label.Start..field.Label.End].Trim()))
            {
                // "Siblings: Ana (40), Leo (37)", "Spouse: …": a family is no part of who and when.
                continue;
            }

            var span = TextSpan.FromBounds(field.Label.Start, Math.Max(field.Label.End, field.Value.End));
            var first = note.FirstTokenFrom(span.Start);
            var end = first;
            while (end < places.Length && note.Tokens[end].Start < span.End)
            {
                end++;
            }

            Add(places, first, UpToTelling(note, first, end), BelongsAs.HeaderField | KindOf(field.Kind));
        }

        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind == SentenceKind.HeaderField && !Relatives.Contains(note.Chars.Substring(note.Tokens[sentence.FirstToken].Start, note.Tokens[sentence.FirstToken].Length)))
            {
                Add(places, sentence.FirstToken, UpToTelling(note, sentence.FirstToken, sentence.EndToken), BelongsAs.HeaderField);
            }
        }
    }

    /// <summary>"Pt: O.M. O.M. described the fight with Ana": behind a verb of telling a field is none.</summary>
    private static int UpToTelling(Note note, int first, int end)
    {
        const int LongestLabel = 4;
        for (var index = first + LongestLabel; index < end; index++)
        {
            if (note.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && (NameCues.Table.Of(note.Tokens[index].Hash) & (NameCue.AfterPerson | NameCue.Pronoun)) == NameCue.AfterPerson && (note.Tokens[index - 1].Case == TokenCase.Capitalized || note.Chars[note.Tokens[index - 1].Start] == '.' && note.Tokens[index - 2].Length == 1))
            {
                return index;
            }
        }

        return end;
    }

    private static BelongsAs KindOf(HeaderFieldKind field) => field switch
    {
        HeaderFieldKind.Clinician => BelongsAs.Clinician,
        HeaderFieldKind.Guardian => BelongsAs.Guardian,
        HeaderFieldKind.EmergencyContact => BelongsAs.EmergencyContact,
        _ => BelongsAs.None,
    };

    /// <summary>A heading covers what follows up to the next heading; a label that ends its line covers the list under it, or the next sentence.</summary>
    private static void AddBlocks(Note note, BelongsAs[] places)
    {
        var sentences = note.Sentences;
        foreach (var section in note.Sections)
        {
            if (section.Kind == SectionKind.Signature)
            {
                Add(places, note.FirstTokenFrom(section.Span.Start), note.FirstTokenFrom(section.Span.End), BelongsAs.SignatureBlock);
            }
        }

        var matches = Headings.Matches(note);
        var coveredUntil = -1;
        while (matches.MoveNext())
        {
            var match = matches.Current;
            var index = note.SentenceIndexAt(match.FirstToken);
            var sentence = sentences[index];
            if (match.Value.Kind == BelongsAs.SafetyPlanContact && match.FirstToken > sentence.FirstToken && NoteText.OpensLine(note, match.FirstToken) && TriggerClause.IsMark(note, Math.Min(match.EndToken, note.Tokens.Length - 1), ':'))
            {
                AddLine(note, places, match.EndToken, sentence.EndToken, match.Value.Kind);
                continue;
            }

            if (index <= coveredUntil && sentence.Kind != SentenceKind.Heading
                || !OpensSentence(note, sentence, match.FirstToken) || LastOfLabel(note, sentence, match) is not (var labelEnd and > 0))
            {
                continue;
            }

            var idea = match.Value;
            var after = index + 1;
            if (labelEnd < sentence.EndToken)
            {
                AddIfCovered(note, places, sentence, idea);
                AddStepsOfLine(note, places, index, idea);
                continue;
            }

            var isInline = sentence.Kind == SentenceKind.Heading && IsInlineLabel(note, sentence, after);
            var steps = 0;
            while (after < sentences.Length && !(idea.Kind == BelongsAs.SafetyPlanContact && EndsPlan(note, sentence, after, isInline, ref steps)) && !(isInline && idea.Kind == BelongsAs.EmergencyContact && after > index + 1) && (isInline ? IsSameParagraph(note, sentences, index, after) : Continues(note, sentence, index, after, sentence.Kind == SentenceKind.Heading)))
            {
                AddIfCovered(note, places, sentences[after], idea);
                after++;
            }

            coveredUntil = Math.Max(coveredUntil, after - 1);
        }
    }

    /// <summary>A paragraph behind the list of steps, or a line behind those of an inline label, that tells of the session and gives no number to call.</summary>
    private static bool EndsPlan(Note note, in Sentence label, int after, bool isInline, ref int steps)
    {
        const int Fewest = 2;
        const int Shortest = 6;
        var sentence = note.Sentences[after];
        steps += sentence.Kind == SentenceKind.ListItem ? 1 : 0;
        if (sentence.Kind != SentenceKind.Prose || sentence.TokenCount < Shortest || !(NoteText.OpensLine(note, sentence.FirstToken) || isInline && HasLineBreak(note, label.Span.End, sentence.Span.Start, LongestRow)) || TelephoneShape.IsIn(note, sentence.FirstToken, sentence.EndToken))
        {
            return false;
        }

        var isParagraph = sentence.FirstToken > 0 && note.Tokens[sentence.FirstToken - 1].Kind == TokenKind.ParagraphBreak;
        return (isInline || isParagraph && steps >= Fewest) && IsTold(note, sentence);
    }

    private static readonly WordSet Telling = new("said says reported reports denied denies told described describes stated states shared explained noted expressed endorsed declined arrived attended presented wrote mentioned added read");

    /// <summary>Somebody who says something opens the sentence; whoever "will call his sister" follows the plan.</summary>
    private static bool IsTold(Note note, in Sentence sentence)
    {
        const int Farthest = 5;
        for (var index = sentence.FirstToken + 1; index < Math.Min(sentence.EndToken, sentence.FirstToken + Farthest); index++)
        {
            if (note.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && note.Tokens[sentence.FirstToken].Case == TokenCase.Capitalized && Telling.Contains(note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"sp: 1 music 2 call Ana": a label that opens a line of a longer sentence covers the rest of the line.</summary>
    private static void AddLine(Note note, BelongsAs[] places, int first, int limit, BelongsAs kind)
    {
        var end = first + 1;
        while (end < limit && !NoteText.OpensLine(note, end))
        {
            end++;
        }

        Add(places, first, end, kind);
    }

    /// <summary>Only a number or a mark stands before.</summary>
    private static bool OpensSentence(Note note, in Sentence sentence, int token)
    {
        for (var index = sentence.FirstToken; index < token; index++)
        {
            if (note.Tokens[index].Kind == TokenKind.Word || token - index > 4)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the label ends that a phrase opens: past its colon, or at the sentence's end where only marks and a bracket follow; 0 where it is no label.</summary>
    private static int LastOfLabel(Note note, in Sentence sentence, in PhraseMatch<BelongingIdea> match)
    {
        const int LongestBracket = 8;
        const int LongestRest = 4;
        var end = match.EndToken;
        if (match.Value.Kind is BelongsAs.EmergencyContact or BelongsAs.Interpreter)
        {
            // "Emergency contact unchanged: …", "Emergency contact and HCPOA: …", "Interpreter for today: …"
            var rest = end;
            while (rest < sentence.EndToken && rest - end < LongestRest && note.Tokens[rest].Kind == TokenKind.Word)
            {
                rest++;
            }

            end = rest < sentence.EndToken && TriggerClause.IsMark(note, rest, ':') || rest == sentence.EndToken && sentence.Kind == SentenceKind.Heading ? rest : end;
        }

        if (end < sentence.EndToken && TriggerClause.IsMark(note, end, '('))
        {
            var close = end + 1;
            while (close < sentence.EndToken && close - end < LongestBracket && !TriggerClause.IsMark(note, close, ')'))
            {
                close++;
            }

            end = Math.Min(close + 1, sentence.EndToken);
        }

        if (end < sentence.EndToken && note.Chars[note.Tokens[end].Start] is ':' or '-' or '–' or '—' && note.Tokens[end].Kind == TokenKind.Punctuation)
        {
            end++;
        }
        else if (end < sentence.EndToken)
        {
            return 0;
        }
        else if (sentence.Kind is not (SentenceKind.Heading or SentenceKind.TableCell))
        {
            return 0;
        }

        return end;
    }

    /// <summary>"Plan: …" is cut into a heading and the text behind it on the same line.</summary>
    private static bool IsInlineLabel(Note note, in Sentence sentence, int after) =>
        after < note.Sentences.Length && !HasLineBreak(note, sentence.Span.End, note.Sentences[after].Span.Start);

    /// <summary>Behind "Duty to warn: …" the paragraph is about it, and a list that follows at once.</summary>
    private static bool IsSameParagraph(Note note, ReadOnlySpan<Sentence> sentences, int index, int after) =>
        sentences[after].Kind != SentenceKind.Heading
        && (after == index + 1 || sentences[after].Kind == SentenceKind.ListItem || note.Tokens[sentences[after].FirstToken - 1].Kind != TokenKind.ParagraphBreak);

    private static bool Continues(Note note, in Sentence label, int index, int after, bool isHeading)
    {
        var next = note.Sentences[after];
        if (label.Kind == SentenceKind.TableCell)
        {
            return !HasLineBreak(note, label.Span.End, next.Span.Start, LongestRow);
        }

        return isHeading
            ? next.Kind != SentenceKind.Heading
            : next.Kind == SentenceKind.ListItem || after == index + 1;
    }

    /// <summary>Keeps the work linear on tables without line breaks.</summary>
    private const int LongestRow = 400;

    private static bool HasLineBreak(Note note, int start, int end, int limit = int.MaxValue) =>
        end - start > limit || note.Chars.AsSpan(start, Math.Max(0, end - start)).IndexOfAny('\n', '\r') >= 0;

    /// <summary>"Safety plan: 1. music 2. call Ana 555-0142 3. 988": the steps stand on one line.</summary>
    private static void AddStepsOfLine(Note note, BelongsAs[] places, int index, BelongingIdea idea)
    {
        const int MostSteps = 24;
        for (var after = index + 1; idea.Kind == BelongsAs.SafetyPlanContact && after < note.Sentences.Length && after - index <= MostSteps && IsInlineLabel(note, note.Sentences[after - 1], after); after++)
        {
            AddIfCovered(note, places, note.Sentences[after], idea);
        }
    }

    private static void AddIfCovered(Note note, BelongsAs[] places, in Sentence sentence, BelongingIdea idea)
    {
        if (sentence.Kind != SentenceKind.NotProse && idea.Covers(note, sentence))
        {
            Add(places, sentence.FirstToken, sentence.EndToken, idea.Kind);
        }
    }

    private static void AddSignatureLine(Note note, BelongsAs[] places)
    {
        if (SignatureLine.Find(new NameText(note)) is var (first, end))
        {
            Add(places, first, end, BelongsAs.SignatureBlock);
        }
    }

    private static void AddClauses(Note note, BelongsAs[] places)
    {
        var matches = Words.Matches(note);
        while (matches.MoveNext())
        {
            var match = matches.Current;
            var sentence = note.Sentences[note.SentenceIndexAt(match.FirstToken)];
            if (match.Value.ReachOf(TriggerClause.Around(note, sentence, match.FirstToken, match.EndToken)) is var (first, end))
            {
                Add(places, first, end, match.Value.Kind);
            }
        }
    }

    private static void Add(BelongsAs[] places, int first, int end, BelongsAs kind)
    {
        for (var index = Math.Max(0, first); index < end; index++)
        {
            places[index] |= kind;
        }
    }
}
