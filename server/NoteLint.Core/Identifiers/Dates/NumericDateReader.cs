using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Dates;

/// <summary>
/// Dates in digits: 2026-03-03, 3/10/2026, 14.02.26, 3/2026, and 3/10 where the words around it speak of a day. Scores, shares, doses and
/// versions have the same looks and other words around them.
/// </summary>
internal sealed class NumericDateReader(Note note, IdentifierList found)
{
    private readonly string chars = note.Chars;
    private int lastEnd = -1;
    private bool isDotted;

    /// <summary>Behind these a number with a stop is a day: "next 9.26".</summary>
    private static readonly WordSet Appointed = new("next rtc return returns monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun until till since");

    private bool EndsThought(int end) => end >= chars.Length || chars[end] is '\n' or '\r' or ',' or ';' or ')' || chars[end] == '.' && (end + 1 >= chars.Length || !char.IsAsciiDigit(chars[end + 1]));

    private bool IsBirth(int start)
    {
        const int LongestLabel = 8;
        var label = chars.AsSpan(Math.Max(0, start - LongestLabel), Math.Min(start, LongestLabel));
        return label.TrimEnd().TrimEnd(':').EndsWith("o.b.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How many groups make a date that is one without a look at the words around it; 0 where they make none.</summary>
    public static int FullDateGroups(in DigitGroups groups)
    {
        var mark = groups.Mark(0);
        if (groups.Count < 3 || mark != groups.Mark(1) || mark is not ('-' or '/' or '.'))
        {
            return 0;
        }

        var isPossible = groups.Length(1) <= 2 && CalendarDate.IsPossible(groups.Value(0), groups.Value(1), groups.Value(2), groups.Length(0), groups.Length(2));
        return isPossible && (mark == '/' || groups.Length(0) == 4 || groups.Length(2) == 4) ? 3 : 0;
    }

    /// <summary>Reads a date that starts with groups of digits.</summary>
    /// <returns>Offset just past it; 0 where there is none.</returns>
    public int ReadAt(int token, in DigitGroups groups)
    {
        var count = FullDateGroups(groups);
        if (count > 0 && Ends(groups.End(count - 1), mayHaveTime: true))
        {
            found.SawMonth(groups.Length(0) == 4 ? groups.Value(1) : groups.Value(0));
            return Add(groups, count, Evidence.Form);
        }

        // 3-4-26, 3.7.79
        if (groups.Count >= 3 && groups.Mark(0) is '-' or '.' && groups.Mark(0) == groups.Mark(1) && groups.Length(1) <= 2 && groups.Length(2) == 2 && groups.Mark(2) is not ('-' or '.')
            && CalendarDate.IsPossible(groups.Value(0), groups.Value(1), groups.Value(2), groups.Length(0), 2) && Ends(groups.End(2)) && (IsDue(token) || OpensLogEntry(token, groups.End(2)) || StandsInTitle(groups) || IsDayAlone(token, groups) || IsAside(token, groups)))
        {
            found.SawMonth(groups.Value(0));
            isDotted |= groups.Mark(0) == '.';
            return Add(groups, 3, Evidence.Context);
        }

        // "Next 9.26.", "starts mon 5.19", "d.o.b. 21.8.97"
        if (groups.Count >= 3 && groups.Mark(0) == '.' && groups.Mark(1) == '.' && groups.Length(2) == 2 && IsBirth(groups.Start) && CalendarDate.IsPossible(groups.Value(0), groups.Value(1), groups.Value(2), groups.Length(0), 2) && Ends(groups.End(2)))
        {
            return Add(groups, 3, Evidence.Label);
        }

        if (groups.Count == 2 && groups.Mark(0) == '.' && groups.Length(0) <= 2 && groups.Length(1) == 2 && groups.Value(1) > 12 && groups.Value(0) is >= 1 and <= 12 && CalendarDate.IsMonthAndDay(groups.Value(0), groups.Value(1)) && EndsThought(groups.End(1)) && token > 0 && Appointed.Contains(note.Tokens[token - 1]))
        {
            return Add(groups, 2, Evidence.Context);
        }

        // "last drink 5.11" in a note that writes 5.13.25
        if (isDotted && groups.Count == 2 && groups.Mark(0) == '.' && groups.Length(0) <= 2 && groups.Length(1) == 2 && CalendarDate.IsMonthAndDay(groups.Value(0), groups.Value(1)) && Ends(groups.End(1)) && (IsDue(token) || IsOfThisTime(token, groups) && Verbs.Contains(note.Tokens[token - 1])))
        {
            return Add(groups, 2, Evidence.Context);
        }

        if (groups.Count >= 2 && groups.Mark(0) == '/' && groups.Length(0) <= 2 && groups.Value(0) is >= 1 and <= 12 && groups.Length(1) == 4 && CalendarDate.IsYear(groups.Value(1)) && Ends(groups.End(1)))
        {
            return Add(groups, 2, Evidence.Form);
        }

        if (groups.Count >= 2 && groups.Mark(0) == '-' && groups.Mark(1) != '-' && groups.Length(0) == 4 && CalendarDate.IsYear(groups.Value(0)) && groups.Length(1) == 2 && groups.Value(1) is >= 1 and <= 12
            && Ends(groups.End(1)) && (IsDue(token) || groups.Value(1) != groups.Value(0) % 100 + 1 && EndsThought(groups.End(1)) && token > 0 && note.Tokens[token - 1] is { Kind: TokenKind.Word } && !Seasons.Contains(note.Tokens[token - 1])))
        {
            return Add(groups, 2, Evidence.Context);
        }

        if (groups.Length(0) == 8 && groups.Count == 1 && IsCompact(groups) && (IsDue(token) || groups.Value(0) is > 20_000_000 and < 20_400_000 && Ends(groups.End(0)) && (note.OpensLine(token) || note.IsMark(token - 1, '/'))))
        {
            return Add(groups, 1, Evidence.Context);
        }

        return ReadShort(token, groups);
    }

    /// <summary>A month and a day, or a month and a year of two digits.</summary>
    private int ReadShort(int token, in DigitGroups groups)
    {
        if (groups.Count < 2 || groups.Mark(0) != '/' || groups.Mark(1) == '/' || groups.Length(0) > 2 || groups.Length(1) > 2)
        {
            return 0;
        }

        var (first, second) = (groups.Value(0), groups.Value(1));
        var isDay = CalendarDate.IsMonthAndDay(first, second);
        var isYear = first is >= 1 and <= 12 && groups.Length(1) == 2 && second > 31;
        var end = groups.End(1);
        var isListed = IsListed(groups.Start);
        if (IsCounted(token, groups) || !(isDay || isYear) || (first == 24 && second == 7) || (NoteText.GoesOn(chars, end) && !(groups.Mark(1) is '-')) || FollowsScore(end) && !isListed || IsRatedAgain(groups) || IsRatedTo(groups) || IsColumnOfRatings(groups))
        {
            return 0;
        }

        if (!isListed && IsRating(token, groups))
        {
            return 0;
        }

        return isListed || IsNoShare(token, groups) || IsScheduled(token, groups) || HasZero(groups) || IsRareShare(token, groups) || IsDue(token) || OpensLogEntry(token, end) || OpensRange(groups) || IsAtPlaceOrHour(end) || IsWithClinician(end) || IsWithSomebody(groups) || IsOfThisTime(token, groups) || EndsTitle(token, groups) ? Add(groups, 2, Evidence.Context) : 0;
    }

    private static readonly WordSet Rated = new("craving cravings urge urges pain mood anxiety distress suds confidence importance readiness intensity energy sleepiness anger sadness worry panic dread shame guilt hope stress tension fatigue nausea motivation depression irritability motivated");

    private static readonly WordSet OfTime = new("on since from until till by before after through");

    /// <summary>"Craving today 2/10", "mood this week 4/10": a share of ten of what is rated.</summary>
    private bool IsRating(int token, in DigitGroups groups)
    {
        const int Farthest = 3;
        if (groups.Value(1) != 10 || groups.Value(0) > 10 || HasZero(groups))
        {
            return false;
        }

        for (var index = token - 1; index >= 0 && token - index <= Farthest && note.Tokens[index].Kind == TokenKind.Word; index--)
        {
            if (OfTime.Contains(note.Tokens[index]))
            {
                return false;
            }

            if (Rated.Contains(note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"session 6/10", "module 3/8": which of how many; courses have these lengths.</summary>
    private bool IsCounted(int token, in DigitGroups groups) =>
        token > 0 && Courses.Contains(note.Tokens[token - 1]) && groups.Value(0) <= groups.Value(1) && groups.Value(1) is 6 or 8 or 10 or 12 or 16 or 20 or 24 && !HasZero(groups);

    private static readonly WordSet Courses = new("session module class lesson week chapter part treatment ect tms cycle");

    /// <summary>"intent 6/10 at the start, 2/10 at 2:45": the same whole stands shortly before, and is no date.</summary>
    private bool IsRatedAgain(in DigitGroups groups)
    {
        const int Farthest = 40;
        var whole = chars.AsSpan(groups.Start + groups.Length(0), groups.Length(1) + 1);
        var first = Math.Max(0, groups.Start - Farthest);
        for (var at = groups.Start - 1; at > first; at--)
        {
            if (chars[at] is '\n' or '\r' || at <= lastEnd)
            {
                return false;
            }

            if (chars[at] == '/' && char.IsAsciiDigit(chars[at - 1]) && chars.AsSpan(at).StartsWith(whole) && !char.IsAsciiDigit(chars[at + whole.Length]) && chars[at + whole.Length] != '/')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"fell from 8/10 to 4/10": two shares of the same whole.</summary>
    private bool IsRatedTo(in DigitGroups groups)
    {
        var end = groups.End(1);
        if (groups.Value(1) is not (5 or 10) || groups.Value(0) > groups.Value(1) || !chars.AsSpan(end).StartsWith(" to ", StringComparison.Ordinal) || end + 4 >= chars.Length || !char.IsAsciiDigit(chars[end + 4]))
        {
            return false;
        }

        var other = DigitGroups.Read(chars, end + 4);
        return other.Count == 2 && other.Mark(0) == '/' && other.Value(1) == groups.Value(1) && other.Value(0) <= other.Value(1);
    }

    /// <summary>"| 4/10 |" above "| 7/10 |": a column of shares of the same whole.</summary>
    private bool IsColumnOfRatings(in DigitGroups groups)
    {
        const int LongestRow = 160;
        if (groups.Start == 0 || !chars.AsSpan(Math.Max(0, groups.Start - 2), Math.Min(2, groups.Start)).Contains('|') || groups.Value(0) > groups.Value(1) || groups.Value(1) is not (5 or 7 or 10 or 12))
        {
            return false;
        }

        var whole = chars.AsSpan(groups.Start + groups.Length(0), groups.Length(1) + 1);
        var above = chars.AsSpan(Math.Max(0, groups.Start - LongestRow), Math.Min(groups.Start, LongestRow));
        return above.Contains(whole, StringComparison.Ordinal) || chars.AsSpan(groups.End(1), Math.Min(LongestRow, chars.Length - groups.End(1))).Contains(whole, StringComparison.Ordinal);
    }

    private int Add(in DigitGroups groups, int count, Evidence evidence)
    {
        lastEnd = groups.End(count - 1);
        found.SawMonth(count == 2 && groups.Length(0) <= 2 ? groups.Value(0) : 0);
        found.Add(IdentifierKind.Date, TextSpan.FromBounds(groups.Start, lastEnd), evidence);
        return lastEnd;
    }

    private bool IsDue(int token) =>
        note.WordBefore(token) is var before and >= 0
        && ((DateWords.Before.Contains(note.Tokens[before]) && chars[note.Tokens[before].Start] is not ('w' or 'W')) || (note.IsMark(token - 1, ':') && IsLabelOfDate(before)) || (note.Tokens[before].Kind == TokenKind.Word && IsOfDate(before)));

    // "week of 2/2", "labs from 2/14", "the 2/14 session"
    private bool IsOfDate(int before) => before > 0 && (chars.AsSpan(note.Tokens[before].Start, note.Tokens[before].Length) is "of" && (Papers.Contains(note.Tokens[before - 1]) || Occasions.Contains(note.Tokens[before - 1])) || IsOfDay(before));

    /// <summary>"progress note of 3/17"</summary>
    private static readonly WordSet Papers = new("note notes entry report letter email message records results statement statements");

    /// <summary>"the night of 11/9"</summary>
    private static readonly WordSet Occasions = new("night evening morning afternoon weekend events incident fight argument crash accident fall");

    private bool IsOfDay(int before) => chars.AsSpan(note.Tokens[before].Start, note.Tokens[before].Length) is "of" or "from" or "for" or "the" or "him" or "her" or "them" or "me" or "us"
        && (DateWords.Before.Contains(note.Tokens[before - 1]) || chars.AsSpan(note.Tokens[before - 1].Start, note.Tokens[before - 1].Length) is "sees" or "saw" or "see" or "met");

    /// <summary>Few things are counted out of 13, 17 or 29: "right hip repair 11/29".</summary>
    private bool IsRareShare(int token, in DigitGroups groups) =>
        groups.Value(1) is 13 or 17 or 19 or 22 or 23 or 26 or 29 or 31 && groups.Value(0) is >= 1 and <= 12 && note.WordBefore(token) is var before && (before < 0 || !Counted.Contains(note.Tokens[before]));

    /// <summary>"son due from Boston 16/11": the first number is the larger one, and no scale, measure or medicine stands close before.</summary>
    private bool IsNoShare(int token, in DigitGroups groups)
    {
        const int Near = 4;
        if (groups.Value(0) <= groups.Value(1) || groups.Value(1) is 0 || token == 0 || note.Tokens[token - 1].Kind != TokenKind.Word || NoteText.HasLineBreak(chars, note.Tokens[token - 1].End, groups.Start))
        {
            return false;
        }

        for (var index = token - 1; index >= 0 && token - index <= Near; index--)
        {
            ref readonly var before = ref note.Tokens[index];
            if (before.Kind == TokenKind.ParagraphBreak || before.Kind == TokenKind.Punctuation && chars[before.Start] is '.' or ';')
            {
                break;
            }

            if (before.Kind == TokenKind.Number || Counted.Contains(before) || Doses.Contains(before) || before.Kind == TokenKind.Word && Names.MedicineNames.IsOne(note, before) || before is { Kind: TokenKind.Word, Case: TokenCase.Upper or TokenCase.Mixed } && index == token - 1 && !IsAllCapitals(index))
            {
                return false;
            }
        }

        return groups.Value(0) > 12 || (found.Months & (1 << groups.Value(0) | 1 << (groups.Value(0) % 12) + 1 | 1 << (groups.Value(0) + 10) % 12 + 1)) != 0;
    }

    /// <summary>In text without lower case a word in capitals is no short form.</summary>
    private bool IsAllCapitals(int index) => index > 0 && note.Tokens[index - 1] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: > 1 } && note.Tokens[index].Length > 3;

    /// <summary>What happens on a day: before such a date stands who or where, "flies in from Lahore 8/15".</summary>
    private static readonly WordSet Happenings = new("""
        flies flying arrive arrives arriving due fell falls leaves leaving surgery moves moving flew lands returns comes coming picked visits visiting interview podiatry physiatry cardiology neurology dental dentist ortho orthopedics
        oncology radiology ultrasound scan mri xray x-ray uds utox tox specimen married wed born buried funeral graduates graduation deployed enlisted evicted eviction closes closing opens opened broke hospitalised discharge admission
        """);

    /// <summary>"flies in from Lahore 8/15.", "FELL ON THE STEPS 1/30,", "uds 4/1: neg": the month of another date of the note, in a clause that tells what is done on a day and ends there.</summary>
    private bool IsScheduled(int token, in DigitGroups groups)
    {
        const int Farthest = 9;
        var month = groups.Value(0) > 12 ? groups.Value(1) : groups.Value(0);
        var end = groups.End(1);
        if (month is < 1 or > 12 || (found.Months & (1 << month | 1 << (month % 12) + 1 | 1 << (month + 10) % 12 + 1)) == 0 || token == 0 || end < chars.Length && char.IsLetterOrDigit(chars[end]))
        {
            return false;
        }

        for (var index = token - 1; index >= 0 && token - index <= Farthest; index--)
        {
            ref readonly var before = ref note.Tokens[index];
            if (before.Kind == TokenKind.ParagraphBreak || before.Kind == TokenKind.Number || before.Kind == TokenKind.Punctuation && chars[before.Start] is '.' or ';' or '|' || Counted.Contains(before) || Doses.Contains(before))
            {
                return false;
            }

            if (Happenings.Contains(before))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Counted = new("reduced improved down dropped strain sex scoring copy immediate subtest trial trials clock drawing nightmares slept urges craving cravings attended completed score scored scores total mood pain rated rates rate of at is was x phq gad bdi moca mmse kept made took missed questionnaire scale screen inventory test index checklist item items");

    /// <summary>"take him 4/4", "call her 5/1 first thing": the month of another date of the note, the one before or the one after, and no share of ten or a score.</summary>
    private bool IsOfThisTime(int token, in DigitGroups groups)
    {
        var (month, day) = groups.Value(0) > 12 ? (groups.Value(1), groups.Value(0)) : (groups.Value(0), groups.Value(1));
        var isShare = groups.Value(0) <= groups.Value(1) && groups.Value(1) is <= 10 or 12 or 21 or 27 or 28 or 30;
        if (!isShare && groups.Value(0) > groups.Value(1) && note.IsMark(token - 1, ',') && (found.Months & (1 << month)) != 0)
        {
            // "physiatry, 10/2 at …"
            return true;
        }

        if (month is < 1 or > 12 || (found.Months & (1 << month | 1 << (month % 12) + 1 | 1 << (month + 10) % 12 + 1)) == 0 || token == 0 || note.Tokens[token - 1].Kind != TokenKind.Word || NoteText.HasLineBreak(chars, note.Tokens[token - 1].End, groups.Start))
        {
            return false;
        }

        ref readonly var before = ref note.Tokens[token - 1];
        // A share is no larger than its whole; of few wholes shares are spoken of.
        return !Counted.Contains(before) && !Doses.Contains(before) && (isShare ? groups.Value(1) is not (2 or 7 or 12) && Verbs.Contains(before) : before.Case == TokenCase.Lower || month > day && before.Case == TokenCase.Capitalized && !Doses.Contains(before));
    }

    private static readonly WordSet Doses = new("suboxone buprenorphine zubsolv bupe norco percocet vicodin lortab strength quad quads hamstring grip bp vision va ratio copy recall delayed berg moca item part factor every over about only and or than");

    private static readonly WordSet Verbs = new("for arrive arrives set him her them call ring visit out use used drink drank last next opens open leave home back by there then friday");

    private bool IsLabelOfDate(int before) => chars.AsSpan(note.Tokens[before].Start, note.Tokens[before].Length).Contains("date", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Mother in waiting room. 5-20-24": month and day can't be exchanged, and nothing stands before or behind that would make it a code.</summary>
    private bool IsDayAlone(int token, in DigitGroups groups) =>
        groups.Mark(0) == '-' && (groups.Value(0) > 12) != (groups.Value(1) > 12) && EndsThought(groups.End(2)) && (token == 0 || note.OpensLine(token) || note.Tokens[token - 1].Kind == TokenKind.Punctuation && chars[note.Tokens[token - 1].Start] is '.' or ',' or ';' or '(' && !(token > 1 && Codes.Contains(note.Tokens[token - 2])) || note.Tokens[token - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && !Codes.Contains(note.Tokens[token - 1]));

    /// <summary>"monthly shot, 9-3-24.": between a comma and the end of what is said, with a year of our time, and no word of codes close before.</summary>
    private bool IsAside(int token, in DigitGroups groups)
    {
        const int Farthest = 8;
        if (!note.IsMark(token - 1, ',') || groups.Mark(0) != '-' || groups.Value(2) is < 15 or > 40 || !EndsThought(groups.End(2)))
        {
            return false;
        }

        for (var index = token - 2; index >= 0 && token - index <= Farthest; index--)
        {
            if (Codes.Contains(note.Tokens[index]) || note.Tokens[index].Kind == TokenKind.Number)
            {
                return false;
            }
        }

        return true;
    }

    private static readonly WordSet Seasons = new("season year fy version model school fiscal class cohort standard iso code form years policy act regulation");

    private static readonly WordSet Codes = new("code codes combo combination pin number no id lock locker pattern ext extension model version part lot batch form");

    /// <summary>"TEAM MTG 6/24": the first line of the note ends with it, and is no sentence.</summary>
    private bool EndsTitle(int token, in DigitGroups groups)
    {
        var end = groups.End(1);
        return groups.Start <= LongestTitle / 2 && end < chars.Length && chars[end] is '\n' or '\r' && groups.Value(1) is not (10 or 100 or 27 or 21) && chars.AsSpan(0, groups.Start).IndexOf('\n') < 0 && token > 0 && note.Tokens[token - 1].Kind == TokenKind.Word && !Counted.Contains(note.Tokens[token - 1]) && !Doses.Contains(note.Tokens[token - 1]);
    }

    /// <summary>"process note, 5.6.25, 7 present": the first line says when.</summary>
    private bool StandsInTitle(in DigitGroups groups) =>
        groups.Start <= LongestTitle && groups.Mark(0) == '.' && chars.AsSpan(0, groups.Start).IndexOf('\n') < 0 && groups.Start > 0 && chars[groups.Start - 1] is ' ' or ',' or '(' && !chars.AsSpan(0, groups.Start).TrimEnd().EndsWith("v");

    private const int LongestTitle = 120;

    /// <summary>"sees Dr. Example 2/10 @ 9", "2/10 @ the clinic"</summary>
    private bool IsAtPlaceOrHour(int end) => NoteText.SkipBlanks(chars, end) is var next && next > end && next + 1 < chars.Length && (chars[next] == '@' && chars[next + 1] == ' ' || IsClock(next));

    /// <summary>"podiatry 7/10 with Dr. Example"</summary>
    private bool IsWithClinician(int end) => chars.AsSpan(end) is [' ', 'w', 'i', 't', 'h', ' ', 'D', 'r', ..] or [' ', 'w', '/', ' ', 'D', 'r', ..];

    /// <summary>"used 1/30 with Angel": no share is told with a name behind, of so many least of all.</summary>
    private bool IsWithSomebody(in DigitGroups groups) =>
        groups.Value(1) > 12 && chars.AsSpan(groups.End(1)) is [' ', 'w', 'i', 't', 'h', ' ', >= 'A' and <= 'Z', >= 'a' and <= 'z', ..] or [' ', 'w', '/', ' ', >= 'A' and <= 'Z', >= 'a' and <= 'z', ..];

    // "9/14 11:30"
    private bool IsClock(int start) =>
        start + 4 < chars.Length && char.IsAsciiDigit(chars[start]) && (chars[start + 1] == ':' && char.IsAsciiDigit(chars[start + 2]) && char.IsAsciiDigit(chars[start + 3]) || char.IsAsciiDigit(chars[start + 1]) && chars[start + 2] == ':' && char.IsAsciiDigit(chars[start + 3]) && char.IsAsciiDigit(chars[start + 4]));

    /// <summary>A date stands directly before: "1/3, 1/10 and 1/17", "3/1-3/14".</summary>
    private bool IsListed(int start) =>
        lastEnd >= 0 && start > lastEnd && start - lastEnd <= 10
        && chars.AsSpan(lastEnd, start - lastEnd).Trim() is "," or "and" or "&" or ", and" or "-" or "–" or "to" or "through" or "thru" or "until" or "or" or ";" or "/" or "and then";

    /// <summary>"3/1-3/14", "from 3/1 to 3/14": the second is no share of the same whole.</summary>
    private bool OpensRange(in DigitGroups groups)
    {
        const int Farthest = 9;
        var end = groups.End(1);
        var next = end;
        while (next < chars.Length && next - end < Farthest && !char.IsAsciiDigit(chars[next]))
        {
            next++;
        }

        if (next == chars.Length || !char.IsAsciiDigit(chars[next]) || chars.AsSpan(end, next - end).Trim() is not ("-" or "–" or "to" or "through" or "thru" or "and" or "," or "&"))
        {
            return false;
        }

        var other = DigitGroups.Read(chars, next);
        return FullDateGroups(other) > 0
            || (other.Count >= 2 && other.Mark(0) == '/' && other.Length(1) <= 2 && other.Mark(1) != '/' && CalendarDate.IsMonthAndDay(other.Value(0), other.Value(1))
                && other.Value(1) != groups.Value(1) && !FollowsScore(other.End(1)) && other.Value(0) >= groups.Value(0) && groups.Value(0) <= 12);
    }

    /// <summary>"2/14 client called": a log has the date first.</summary>
    private bool OpensLogEntry(int token, int end) => note.OpensLine(token) && !IsOfWeek(end) && end < chars.Length && chars[end] is ' ' or ':' or '\t' or '|' or ',';

    // Shares and scores are not written 03/16.
    private static bool HasZero(in DigitGroups groups) => (groups.Digit(0, 0) == '0' && groups.Length(0) == 2) || (groups.Digit(1, 0) == '0' && groups.Length(1) == 2 && groups.Length(0) == 2);

    // "5/7 hx of cough" is five days of seven.
    private bool IsOfWeek(int end) => chars[end - 2] == '/' && chars[end - 1] is <= '7' && end < chars.Length && chars[end] == ' ' && end + 1 < chars.Length && char.IsAsciiLetterLower(chars[end + 1]) && !IsContact(end + 1);

    private static readonly WordSet Contacts = new("tele telehealth phone video session called seen met cx visit intake client pt mom call group home office");

    // "3/4 tele w/ mom"
    private bool IsContact(int start)
    {
        var end = start;
        while (end < chars.Length && end - start < 12 && char.IsAsciiLetter(chars[end]))
        {
            end++;
        }

        return Contacts.Contains(TokenHash.Of(chars.AsSpan(start, end - start)));
    }

    private bool FollowsScore(int end)
    {
        if (end < chars.Length && chars[end] is '%' or '"')
        {
            return true;
        }

        var start = NoteText.SkipBlanks(chars, end);
        var stop = start;
        while (stop < chars.Length && stop - start < 14 && char.IsAsciiLetter(chars[stop]))
        {
            stop++;
        }

        return stop > start && DateWords.NotAfter.Contains(TokenHash.Of(chars.AsSpan(start, stop - start)));
    }

    private bool Ends(int end, bool mayHaveTime = false) =>
        !NoteText.GoesOn(chars, end) || (mayHaveTime && chars[end] is 'T' or 't' && end + 1 < chars.Length && char.IsAsciiDigit(chars[end + 1])) || (chars[end] == '-' && mayHaveTime);

    private static bool IsCompact(in DigitGroups groups)
    {
        var value = groups.Value(0);
        return CalendarDate.IsPossible(value / 10_000, value / 100 % 100, value % 100, 4, 2) || CalendarDate.IsPossible(value / 1_000_000, value / 10_000 % 100, value % 10_000, 2, 4);
    }
}
