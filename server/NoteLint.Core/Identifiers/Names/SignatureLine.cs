using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>The last lines that say who wrote the note, without a label: "L. Example, CEAP", "Ana Example, school social worker", "b. example lmft".</summary>
internal static class SignatureLine
{
    private const int MostLines = 4;
    private const int LongestName = 9;
    private const int LongestTrade = 14;

    /// <summary>Finds the writer's name.</summary>
    /// <param name="text">The note and its words.</param>
    /// <returns>First and end token of the name; null where the last lines are none.</returns>
    public static (int First, int End)? Find(NameText text)
    {
        var end = text.Tokens.Length;
        if ((BehindDash(text) ?? BehindStop(text)) is { } signed)
        {
            return signed;
        }

        for (var lines = 0; lines < MostLines; lines++)
        {
            while (end > 0 && text.Tokens[end - 1].Kind == TokenKind.ParagraphBreak)
            {
                end--;
            }

            var first = StartOfLine(text, end);
            if (first < 0)
            {
                return null;
            }

            if ((Read(text, SkipVerb(text, first, end), end) ?? BehindClosing(text, first, end)) is { } name)
            {
                return name;
            }

            end = first;
        }

        return null;
    }

    // What the words of SignatureBlocks lack: these are told in running text too, "noted by his mother".
    private static readonly WordSet Verbs = new("noted recorded logged filed");

    /// <summary>"Noted by [A. Example, counselor]"</summary>
    private static int SkipVerb(NameText text, int first, int end) => end - first > 2 && Verbs.Contains(text.Tokens[first]) && text.Is(first + 1, "by") ? first + 2 : first;

    private static readonly PhraseSet Closings = new(
        "best", "best wishes", "all the best", "regards", "kind regards", "best regards", "warm regards", "warmest regards", "warmly", "yours", "yours truly", "yours sincerely", "yours faithfully", "sincerely", "respectfully", "gratefully",
        "with gratitude", "with thanks", "with warmth", "with respect", "with warm wishes", "warm wishes", "kindly", "take care", "many thanks", "thanks", "thank you", "cheers", "blessings", "in peace", "peace", "until then", "see you soon");

    /// <summary>"Best,", and in the next line "Ana" or "Father Example": who wrote the letter.</summary>
    private static (int First, int End)? BehindClosing(NameText text, int first, int end)
    {
        const int LongestWriter = 4;
        var closed = first;
        while (closed > 0 && text.Tokens[closed - 1].Kind == TokenKind.ParagraphBreak)
        {
            closed--;
        }

        if (end - first > LongestWriter || closed < 2 || !text.IsMark(closed - 1, ',', '.', '-', '–', '—') || StartOfLine(text, closed) is not (>= 0 and var opened) || opened + Closings.LengthAt(text.Note, opened) != closed - 1)
        {
            return null;
        }

        for (var index = first; index < end; index++)
        {
            if (text.Tokens[index] is not { Kind: TokenKind.Word, Case: TokenCase.Capitalized or TokenCase.Upper or TokenCase.Mixed } && !(index > first && text.IsMark(index, '.')))
            {
                return null;
            }
        }

        var name = (text.CueAt(first) & (NameCue.PlainTitle | NameCue.ClinicianTitle | NameCue.OfficeTitle | NameCue.Honorific)) != 0 ? first + 1 : first;
        name += name < end && text.IsMark(name, '.') ? 1 : 0;
        return name < end ? (name, end - (text.IsMark(end - 1, '.') && text.Tokens[end - 2].Length > 1 ? 1 : 0)) : null;
    }

    /// <summary>"Plan: monthly, then close. — J. Example": a dash behind the last sentence of the note.</summary>
    private static (int First, int End)? BehindDash(NameText text)
    {
        var end = text.Tokens.Length;
        while (end > 0 && text.Tokens[end - 1].Kind == TokenKind.ParagraphBreak)
        {
            end--;
        }

        for (var index = end - 2; index > 0 && end - index <= LongestName + LongestTrade; index--)
        {
            // "4pm. -- j. example, lpc"
            var isDouble = text.IsMark(index, '-') && text.IsMark(index - 1, '-') && text.Tokens[index - 1].JoinedToNext && index > 1;
            if (isDouble && text.IsMark(index - 2, '.', '!', '?') && !text.Tokens[index - 2].JoinedToNext)
            {
                return Read(text, index + 1, end);
            }

            if (text.IsMark(index, '—', '–') && text.IsMark(index - 1, '.', '!', '?') && !text.Tokens[index - 1].JoinedToNext)
            {
                return Read(text, index + 1, end);
            }

            if (text.Tokens[index].Kind == TokenKind.ParagraphBreak)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Back on 5/24. B. Example", "Ana Example, PhD; B. Example": an initial and a last name are all that stands behind the last sentence.</summary>
    private static (int First, int End)? BehindStop(NameText text)
    {
        var end = text.Tokens.Length;
        while (end > 0 && text.Tokens[end - 1].Kind == TokenKind.ParagraphBreak)
        {
            end--;
        }

        (int First, int End)? found = null;
        for (var first = end - 3; first > 1 && end - first <= LongestName && text.Tokens[first].Kind != TokenKind.ParagraphBreak; first--)
        {
            if (text.IsInitial(first) && text.IsMark(first + 1, '.') && IsStop(text, first - 1) && Read(text, first, end) is { } name && name.First == first)
            {
                found = name;
            }
        }

        return found;
    }

    /// <summary>The stop of a sentence, not that of "Mr." or of another initial; or a semicolon behind a degree.</summary>
    private static bool IsStop(NameText text, int index) =>
        text.IsMark(index, ';') ? (text.CueAt(index - 1) & NameCue.Credential) != 0
        : text.IsMark(index, '.', '!') && !text.Tokens[index].JoinedToNext && !text.IsInitial(index - 1) && (text.CueAt(index - 1) & (NameCue.PlainTitle | NameCue.Honorific | NameCue.ClinicianTitle | NameCue.OfficeTitle)) == 0 && text.Tokens[index - 1].Length != 1;

    /// <summary>First token of a short line that ends before a token; -1 where the line is long or opens the note.</summary>
    private static int StartOfLine(NameText text, int end)
    {
        var first = end;
        while (first > 0 && end - first <= LongestName + LongestTrade && text.Tokens[first - 1].Kind != TokenKind.ParagraphBreak && (first == end || !BreaksBefore(text, first)))
        {
            first--;
        }

        return first == 0 || end - first > LongestName + LongestTrade ? -1 : first;
    }

    private static bool BreaksBefore(NameText text, int index) =>
        text.Note.Chars.AsSpan(text.Tokens[index - 1].End, text.Tokens[index].Start - text.Tokens[index - 1].End).Contains('\n');

    private static (int First, int End)? Read(NameText text, int first, int limit)
    {
        while (first < limit && text.Tokens[first].Kind == TokenKind.Punctuation)
        {
            first++;
        }

        // "Rev. Ana Example, bereavement coordinator"
        var isTitled = false;
        if (first + 2 < limit && text.Tokens[first] is { Kind: TokenKind.Word, Length: <= 5, JoinedToNext: true } && (text.CueAt(first) & NameCue.PlainTitle) != 0 && text.IsMark(first + 1, '.'))
        {
            (first, isTitled) = (first + 2, true);
        }

        if (first >= limit)
        {
            return null;
        }

        var end = first;
        var (parts, initials, names, lower) = (0, 0, 0, 0);
        while (end < limit && end - first < LongestName && text.Tokens[end].Kind == TokenKind.Word && text.Tokens[end].PossessiveLength == 0)
        {
            var isInitial = text.Tokens[end].StemEnd - text.Tokens[end].Start == 1 && text.IsMark(end + 1, '.') && end + 1 < limit;
            if (!isInitial && !IsPart(text, end) && !(initials > 0 && text.Tokens[end].Case != TokenCase.Lower && text.Tokens[end].Length > 2 && (text.CueAt(end) & NameCue.Any) == 0))
            {
                break;
            }

            var word = text.WordAt(end);
            parts++;
            initials += isInitial ? 1 : 0;
            names += !isInitial && (word.IsOnlyName || word.IsUnknown || initials > 0) ? 1 : 0;
            lower += text.Tokens[end].Case == TokenCase.Lower && (text.CueAt(end) & NameCue.Particle) == 0 ? 1 : 0;
            end += isInitial ? 2 : 1;
            while (end + 1 < limit && text.IsMark(end, '-', '‐', '‑', '\'', '’') && text.Tokens[end].JoinedToNext && text.Tokens[end + 1].Kind == TokenKind.Word)
            {
                end += 2;
            }
        }

        // "Ana, CMS"
        if (parts == 1 && names == 1 && lower == 0 && initials == 0 && text.IsMark(end, ',') && end + 1 < limit && text.Tokens[end + 1] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: >= 2 and <= 5 } && (end + 2 == limit || end + 3 == limit && text.IsMark(end + 2, '.')))
        {
            return (first, end);
        }

        if (parts < 2 || names == 0 || lower > 0 && initials == 0 || end - first == 2 * initials)
        {
            return null;
        }

        var isWhole = end == limit || end == limit - 1 && text.IsMark(end, '.');
        return isWhole ? lower == 0 && (initials > 0 || isTitled || text.WordAt(first).Given >= 2 && text.WordAt(end - 1) is { IsOnlyWord: false, IsOnlyProper: false }) ? (first, end) : null
            : IsTrade(text, end, limit) ? (first, end)
            : null;
    }

    /// <summary>A word that may stand in a writer's name.</summary>
    private static bool IsPart(NameText text, int index)
    {
        var word = text.WordAt(index);
        var cue = text.CueAt(index);
        return (cue & NameCue.Particle) != 0
            || (cue & (NameCue.Any | NameCue.ThingHead | NameCue.EponymHead)) == 0 && !word.IsOnlyWord && !word.IsOnlyProper && !text.HasDigit(index) && text.Tokens[index].Length > 1
                && !(text.Tokens[index].Case == TokenCase.Upper && text.Tokens[index].Length <= 3 && !word.IsName);
    }

    /// <summary>A comma or a degree, and a few words that make no sentence and name no relation.</summary>
    private static bool IsTrade(NameText text, int end, int limit)
    {
        var isSetOff = text.IsMark(end, ',', '(') || text.IsMark(end, '-', '–', '—') && !text.Tokens[end - 1].JoinedToNext || text.Tokens[end].Kind == TokenKind.Word && (text.CueAt(end) & (NameCue.Credential | NameCue.ClinicianTitle)) != 0;
        if (!isSetOff || limit - end > LongestTrade)
        {
            return false;
        }

        // "LADC I": a grade.
        limit -= limit - end > 1 && text.Is(limit - 1, "i") && text.Tokens[limit - 2].Case == TokenCase.Upper ? 1 : 0;
        for (var index = end; index < limit; index++)
        {
            if ((text.CueAt(index) & (NameCue.Relation | NameCue.PluralRelation | NameCue.AfterPerson | NameCue.MayFollowPerson | NameCue.Pronoun | NameCue.ClientWord)) != 0 && (text.CueAt(index) & (NameCue.Credential | NameCue.ClinicianTitle)) == 0
                || text.IsMark(index, '.') && index < limit - 1 && !text.Tokens[index].JoinedToNext && !text.Tokens[index - 1].JoinedToNext)
            {
                return false;
            }
        }

        return true;
    }
}
