using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Cuts a note into the units in which consent is recorded.</summary>
internal static class UnitReader
{
    private static readonly WordSet Columns = new("consent consents consented agrees agree agreed agreement accepts accept accepted permission permissions permitted decision choice signature signed authorized authorization informed approval approves explained allowed allows ok release form forms");
    private static readonly WordSet Labels = new("consent consents consented permission authorization authorisation authorized release releases roi assent waiver agrees agreed agreement");
    private static readonly WordSet Papers = new("papers paperwork forms sheets signatures");
    private static readonly WordSet Answers = new("yes no y n none ok");
    private const int LongestLabel = 14;
    private const int LongestOwnLabel = 5;
    private const int BoxReach = 8;
    private const int LongestBox = 3;
    private const string Ticks = "xX☑☒✓✔";

    /// <summary>Reads all units in order.</summary>
    public static List<StatementUnit> Read(Note note)
    {
        var units = new List<StatementUnit>();
        var isUnderLead = false;
        var isUnderColumn = false;
        var isInTable = false;
        var table = -1;
        for (var index = 0; index < note.Sentences.Length; index++)
        {
            var sentence = note.Sentences[index];
            if (!FrontMatterLines.IsRead(note, sentence))
            {
                continue;
            }

            var last = LastOfLine(note, index);
            var end = note.Sentences[last].EndToken;
            var section = note.SectionAt(sentence.Span.Start);
            var isListItem = sentence.Kind == SentenceKind.ListItem;
            isUnderLead &= isListItem;
            var isRow = sentence.Kind == SentenceKind.TableCell;
            var isTop = isRow && !isInTable;
            table = isTop ? index : table;
            isUnderColumn &= isRow && !isTop;
            var value = sentence.Kind switch
            {
                SentenceKind.TableCell when last > index => note.Sentences[index].EndToken,
                SentenceKind.Heading when last > index => note.Sentences[index].EndToken,
                _ when last > index => note.Sentences[index].EndToken,
                _ => AfterLabel(note, sentence.FirstToken, end),
            };
            AddParts(note, units, new StatementUnit(
                sentence.FirstToken,
                end,
                index,
                last,
                Math.Min(value, end),
                isUnderLead || isUnderColumn || section.Kind == SectionKind.Consent,
                BoxBefore(note, sentence),
                isRow ? table : -1));
            if (!isListItem && note.Chars[note.Tokens[end - 1].Start] == ':')
            {
                isUnderLead = ConsentLexicon.Shared.IsIn(ConsentKind.None, ConsentRole.ConsentNouns, note, sentence.FirstToken, end);
            }

            isUnderColumn |= isTop && end > sentence.EndToken && Columns.IsIn(note.Tokens, sentence.FirstToken, end);
            isInTable = isRow;
            index = last;
        }

        return units;
    }

    // "Checklist: [x] copay  [ ] student in the room": each box stands for the words up to the next. Boxes behind a label on consent
    // ("Consent: [x] yes [ ] no") are its choices.
    private static void AddParts(Note note, List<StatementUnit> units, StatementUnit whole)
    {
        if (BoxesBehind.Stand(note, whole))
        {
            units.AddRange(BoxesBehind.Parts(note, whole));
            return;
        }

        var first = whole.First;
        var box = whole.Box;
        for (var token = whole.First + 1; token < whole.End; token++)
        {
            if (InlineBox(note, token, whole.End) is { } inline)
            {
                // "[x] treatment consent  [ ] Part 2 consent": what stands behind a box is no label of the next
                if (first == whole.First && whole.Box == CheckBox.None && (Labels.IsIn(note.Tokens, first, token) || Papers.IsIn(note.Tokens, first, token) || IsLimits(note, first, token)))
                {
                    if (!NamesKind(note, token, whole.End))
                    {
                        // "Telehealth consent   [ ] verbal  [ ] written": a label without a colon
                        whole = whole.ValueStart > whole.First ? whole : whole with { ValueStart = token };
                        break;
                    }

                    // "Consents: [x] treatment [ ] research": each box is a consent of its own
                    whole = whole with { IsUnderConsent = true };
                }

                Add(token);
                box = inline;
                first = token;
            }
            else if ((IsApart(note, token) && AfterColon(note, token, Math.Min(whole.End, token + LongestOwnLabel)) > token) || (Rows.IsFirstOfLine(note, token) && Rows.ValueOf(note, token, whole.End) > token))
            {
                Add(token);
                box = CheckBox.None;
                first = token;
            }
            else if (note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == ';' && HasLabel(note, token + 1, whole.End))
            {
                Add(token);
                box = CheckBox.None;
                first = token + 1;
            }
        }

        Add(whole.End);

        void Add(int end)
        {
            if (end > first)
            {
                units.Add(first == whole.First && end == whole.End ? whole : whole with { First = first, End = end, ValueStart = first == whole.First ? Math.Min(whole.ValueStart, end) : Math.Min(AfterLabel(note, first, end), end), Box = box });
            }
        }
    }

    // "Limits of confidentiality: [x] explained, [x] understood"; not "Rights: [x] limits of confidentiality"
    private static bool IsLimits(Note note, int first, int box) =>
        note.Chars[note.Tokens[box - 1].Start] == ':' && IsAnswered(note, box) && ConsentLexicon.Shared.IsIn(ConsentKind.ConfidentialityLimits, ConsentRole.Names, note, first, box);

    private static readonly WordSet Done = new("explained understood reviewed discussed covered explored told yes no done given verbal verbally written deferred not n/a");

    private static bool IsAnswered(Note note, int box)
    {
        for (var token = box + 1; token < Math.Min(note.Tokens.Length, box + LongestBox + 1); token++)
        {
            if (note.Tokens[token].Kind == TokenKind.Word && note.Tokens[token].Length > 1)
            {
                return Done.Contains(note.Tokens[token]);
            }
        }

        return false;
    }

    // What a box that stands for a consent of its own names: "[x] treatment", "[ ] research participation"
    private static bool NamesKind(Note note, int box, int end)
    {
        for (var token = box; token < Math.Min(end, box + LongestBox + 1); token++)
        {
            if (note.Tokens[token].Kind == TokenKind.Word && note.Tokens[token].Length > 1)
            {
                return KindNames.Any(kind => ConsentLexicon.Shared.LengthAt(kind, ConsentRole.Names, note, token, end) > 0);
            }
        }

        return false;
    }

    private static readonly ConsentKind[] KindNames =
        [ConsentKind.Treatment, ConsentKind.ConfidentialityLimits, ConsentKind.Telehealth, ConsentKind.Recording, ConsentKind.Part2, ConsentKind.Photography, ConsentKind.Research, ConsentKind.ElectronicCommunication, ConsentKind.Group];

    // "Email: no   Text: yes"
    private static bool IsApart(Note note, int token)
    {
        var between = note.Chars.AsSpan(note.Tokens[token - 1].End, note.Tokens[token].Start - note.Tokens[token - 1].End);
        return note.Tokens[token].Kind == TokenKind.Word && (between.Contains("  ", StringComparison.Ordinal) || between.Contains('\t'));
    }

    // "insurance card copied; consent to treat: ____"
    private static bool HasLabel(Note note, int first, int end) => AfterColon(note, first, end) is var value && value > first && Labels.IsIn(note.Tokens, first, value);

    /// <summary>The box that stands at a token; null where none does.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the token.</param>
    /// <param name="end">Index just past the unit's last token.</param>
    public static CheckBox? InlineBox(Note note, int token, int end)
    {
        var place = note.Tokens[token];
        var box = BoxAt(note, token);

        // A tick alone behind everything else answers; it opens nothing.
        return box == CheckBox.None || (box == CheckBox.Ticked && note.Chars[place.Start] != '[' && token + 1 >= end) ? null : box;
    }

    /// <summary>The box that a token is or opens.</summary>
    public static CheckBox BoxAt(Note note, int token) => note.Tokens[token] is { Kind: TokenKind.Punctuation } place
        ? BoxOf(note.Chars.AsSpan(place.Start, Math.Min(LongestBox, note.Chars.Length - place.Start)))
        : CheckBox.None;

    // A row's cells, or a label with the first sentence after it.
    private static int LastOfLine(Note note, int index)
    {
        var first = note.Sentences[index];
        var last = index;
        if (first.Kind == SentenceKind.TableCell)
        {
            while (last + 1 < note.Sentences.Length && note.Sentences[last + 1].Kind == SentenceKind.TableCell && OnOneLine(note, last))
            {
                last++;
            }
        }
        else if (first.Kind == SentenceKind.Heading && last + 1 < note.Sentences.Length && note.Sentences[last + 1].Kind == SentenceKind.Prose && (OnOneLine(note, last) || IsTitleOfConsent(note, first)))
        {
            last++;
        }

        else if (last + 1 < note.Sentences.Length && DotLeaders.EndAt(note, first.Span.End - 1) && OnOneLine(note, last))
        {
            last++;
        }

        else if (last + 1 < note.Sentences.Length && note.Chars[first.Span.End - 1] == '?' && OnOneLine(note, last) && IsAnswer(note, note.Sentences[last + 1]))
        {
            last++;
        }

        return last;
    }

    // "Release", above "sister, signed 2/11"
    private static bool IsTitleOfConsent(Note note, in Sentence heading)
    {
        const int LongestTitle = 5;
        return heading.TokenCount <= LongestTitle && Labels.IsIn(note.Tokens, heading.FirstToken, heading.EndToken);
    }

    // "Parental consent on file? No"
    private static bool IsAnswer(Note note, in Sentence sentence) =>
        sentence.Kind != SentenceKind.NotProse && (Answers.Contains(note.Tokens[sentence.FirstToken]) || InlineBox(note, sentence.FirstToken, sentence.EndToken) is not null || BoxBefore(note, sentence) != CheckBox.None);

    private static bool OnOneLine(Note note, int index) =>
        note.Chars.AsSpan(note.Sentences[index].Span.End, note.Sentences[index + 1].Span.Start - note.Sentences[index].Span.End).IndexOfAny('\r', '\n') < 0;

    // "Consent: signed", "Consent ....... signed"
    private static int AfterLabel(Note note, int first, int end) => AfterColon(note, first, end) is var colon && colon > first ? colon : Math.Min(end, Rows.ValueOf(note, first, end));

    private static int AfterColon(Note note, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + LongestLabel); token++)
        {
            // "at 21:50" has a colon and no label
            var isTime = token > first && token + 1 < end && note.Tokens[token - 1].Kind == TokenKind.Number && note.Tokens[token + 1].Kind == TokenKind.Number;
            if (!isTime && note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == ':')
            {
                return token + 1;
            }

            if (token > first && DotLeaders.LengthAt(note, token, end) is > 0 and var length)
            {
                return token + length;
            }
        }

        return first;
    }

    // Before the sentence, or as its first sign
    private static CheckBox BoxBefore(Note note, Sentence sentence) => BoxBefore(note, sentence.Span.Start) is not CheckBox.None and var box
        ? box
        : BoxOf(note.Chars.AsSpan(sentence.Span.Start, Math.Min(LongestBox, sentence.Span.Length)));

    /// <summary>The box right before a place, in the same line.</summary>
    /// <param name="note">The note.</param>
    /// <param name="start">Offset of the place, in UTF-16 code units.</param>
    public static CheckBox BoxBefore(Note note, int start)
    {
        var before = note.Chars.AsSpan(Math.Max(0, start - BoxReach), Math.Min(start, BoxReach));
        before = before[(before.LastIndexOfAny('\r', '\n') + 1)..].TrimEnd();
        return before switch
        {
            [.., '[', ']'] => CheckBox.Empty,
            [.., '[', _, ']'] or [.., '(', ' ', ')'] => BoxOf(before[^3..]),
            [.., _] => BoxOf(before[^1..]),
            _ => CheckBox.None,
        };
    }

    private static CheckBox BoxOf(ReadOnlySpan<char> text) => text switch
    {
        ['[', ']', ..] or ['[', ' ' or '_', ']', ..] or ['(', ' ', ')', ..] or ['☐' or '□' or '▢', ..] => CheckBox.Empty,
        ['[', var sign, ']', ..] when Ticks.Contains(sign, StringComparison.Ordinal) => CheckBox.Ticked,
        [var sign, ..] when Ticks[2..].Contains(sign, StringComparison.Ordinal) => CheckBox.Ticked,
        _ => CheckBox.None,
    };
}
