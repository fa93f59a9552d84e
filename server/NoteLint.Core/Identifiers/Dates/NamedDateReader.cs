using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Dates;

/// <summary>Dates with a month's name, "March 3rd, 2026", "the third of March", "Sept. 2023", and holidays with a year.</summary>
internal sealed class NamedDateReader(Note note, IdentifierList found)
{
    private readonly string chars = note.Chars;

    /// <summary>Reads around a month's name.</summary>
    /// <param name="token">Index of its token.</param>
    public void ReadAt(int token)
    {
        var tokens = note.Tokens;
        if (DateWords.MonthOf(tokens[token]) == 0 && !IsMonthInLowerCase(token))
        {
            return;
        }

        var next = token + 1;
        next += note.IsMark(next, '.') && tokens[token].Length <= 5 ? 1 : 0;
        if (next < tokens.Length && note.IsMark(next, '-') && tokens[token].JoinedToNext)
        {
            next++;
        }

        // Of "3-Mar-26" the first number is the day.
        var isBetween = token >= 2 && note.IsMark(token - 1, '-') && tokens[token - 1].JoinedToNext && IsDayNumber(token - 2);
        var (dayEnd, hasDay) = isBetween ? (next, false) : ReadDay(next);
        var start = token;
        if (!hasDay)
        {
            start = DayBefore(token);
            hasDay = start < token;
            dayEnd = hasDay ? next : token + 1;
        }

        var yearEnd = YearEnd(hasDay ? dayEnd : next, hasDay);
        var end = yearEnd > 0 ? yearEnd : hasDay ? tokens[dayEnd - 1].End : 0;
        if (end == 0 || (start > 0 && NoteText.ComesFrom(chars, tokens[start].Start) && !IsAfterHyphen(start)))
        {
            return;
        }

        // "3-Mar." ends with the month's own stop, which is left out.
        end = hasDay && yearEnd == 0 && start < token ? ShortYearEnd(next) is var yearPast and > 0 ? yearPast : tokens[token].End : end;
        found.SawMonth(DateWords.MonthOf(tokens[token]));
        found.Add(IdentifierKind.Date, TextSpan.FromBounds(tokens[start].Start, end), Evidence.Form);
    }

    /// <summary>"on may 2nd", "mar 8": words of the language that are months by the day behind.</summary>
    private bool IsMonthInLowerCase(int token)
    {
        var tokens = note.Tokens;
        if (token + 1 >= tokens.Length || tokens[token].Case != TokenCase.Lower || !DateWords.IsMonth(tokens[token].Hash))
        {
            return false;
        }

        if (token > 0 && IsDayNumber(token - 1) && IsYear(token + 1))
        {
            return true;
        }

        if (!IsDayNumber(token + 1) || IsOfOther(token + 1))
        {
            return false;
        }

        var day = chars.AsSpan(tokens[token + 1].Start, tokens[token + 1].Length);
        var isOrdinal = day.Length > 2 && day[^2..] is "st" or "nd" or "rd" or "th";
        return isOrdinal || note.WordBefore(token) is var before and >= 0 && before == token - 1 && (DateWords.Before.Contains(tokens[before]) || chars.AsSpan(tokens[before].Start, tokens[before].Length) is "was" or "is") && chars.AsSpan(tokens[token].Start, tokens[token].Length) is not "march";
    }

    /// <summary>Reads a holiday with a year: "Christmas 2024", "Labor Day of 2025".</summary>
    public void ReadHoliday(int token)
    {
        var tokens = note.Tokens;
        var first = token;
        var next = token + 1;
        if (DateWords.HolidayEnds.Contains(tokens[token]))
        {
            if (!note.IsWord(token - 1, DateWords.HolidayStarts))
            {
                return;
            }

            first = token - 1;
        }
        else if (note.IsWord(next, DateWords.HolidayEnds))
        {
            return;
        }

        if (YearEnd(next, afterDay: false) is var end and > 0)
        {
            found.Add(IdentifierKind.Date, TextSpan.FromBounds(tokens[first].Start, end), Evidence.Form);
        }
    }

    /// <summary>Behind a number these tell the hour: "Dec 2, 1 pm".</summary>
    private static readonly WordSet Halves = new("am pm a p noon");

    /// <summary>Reads a day, a month and a year that are written as one: "25DEC2023", "04Mar24".</summary>
    /// <returns>True where they are.</returns>
    public bool ReadJoined(int token)
    {
        const int LettersOfMonth = 3;
        ref readonly var joined = ref note.Tokens[token];
        var text = chars.AsSpan(joined.Start, joined.Length);
        var days = text.IndexOfAnyExceptInRange('0', '9');
        if (days is not (1 or 2) || joined.Length - days - LettersOfMonth is not (2 or 4) || int.Parse(text[..days]) is < 1 or > 31 || DateWords.MonthOf(new Token(joined.Start, LettersOfMonth, TokenHash.Of(text.Slice(days, LettersOfMonth)), TokenKind.Word, TokenCase.Capitalized, 0, false)) is not (> 0 and var month)
            || text[(days + LettersOfMonth)..].ContainsAnyExceptInRange('0', '9') || joined.Length - days - LettersOfMonth == 4 && !CalendarDate.IsYear(int.Parse(text[^4..])))
        {
            return false;
        }

        found.SawMonth(month);
        found.Add(IdentifierKind.Date, TextSpan.FromBounds(joined.Start, joined.End), Evidence.Form);
        return true;
    }

    /// <summary>A day, a range or a list of days: "3", "3rd", "9-12", "the 3rd".</summary>
    private (int End, bool IsDay) ReadDay(int index)
    {
        var tokens = note.Tokens;
        if (index < tokens.Length && chars.AsSpan(tokens[index].Start, tokens[index].Length) is "the")
        {
            index++;
        }

        if (index >= tokens.Length || tokens[index].Kind == TokenKind.ParagraphBreak)
        {
            return (index, false);
        }

        if (DateWords.OrdinalOf(tokens[index]) > 0)
        {
            return (index + 1, true);
        }

        if (!IsDayNumber(index) || IsOfOther(index))
        {
            return (index, false);
        }

        var end = index + 1;
        while (end + 1 < tokens.Length && tokens[end].Kind == TokenKind.Punctuation && chars[tokens[end].Start] is '-' or '–' or ',' or '&' or '/' && !note.IsWord(end + 2, Halves)
            && (tokens[end].JoinedToNext || chars[tokens[end].Start] is ',' or '&') && IsDayNumber(end + 1) && !IsOfOther(end + 1) && end - index < 8)
        {
            end += 2;
        }

        if (end + 1 < tokens.Length && chars.AsSpan(tokens[end].Start, tokens[end].Length) is "and" or "to" or "through" && IsDayNumber(end + 1) && !IsOfOther(end + 1) && tokens[end + 1].Length > 1)
        {
            end += 2;
        }

        return (end, true);
    }

    /// <summary>Index of the first token of a day before the month: "3 March", "3rd of March", "3 de marzo", "third of March", "05-Mar".</summary>
    private int DayBefore(int month)
    {
        var tokens = note.Tokens;
        var index = month - 1;
        if (index >= 0 && (chars.AsSpan(tokens[index].Start, tokens[index].Length) is "of" or "de" || (note.IsMark(index, '-') && tokens[index].JoinedToNext)))
        {
            index--;
        }

        if (index < 0 || NoteText.HasLineBreak(chars, tokens[index].End, tokens[month].Start))
        {
            return month;
        }

        // "the Fourth of July": a holiday, which has no day in lower case.
        var isHoliday = month - index == 2 && tokens[index].Case == TokenCase.Capitalized && DateWords.OrdinalOf(tokens[index]) == 4 && DateWords.MonthOf(tokens[month]) == 7 && YearEnd(month + 1, afterDay: true) == 0;
        var isOrdinal = month - index == 2 && !isHoliday && DateWords.OrdinalOf(tokens[index]) > 0;
        return isOrdinal || (IsDayNumber(index) && !NoteText.ComesFrom(chars, tokens[index].Start)) ? index : month;
    }

    private int YearEnd(int index, bool afterDay)
    {
        var tokens = note.Tokens;
        if (note.IsMark(index, ',') || (index < tokens.Length && chars.AsSpan(tokens[index].Start, tokens[index].Length) is "of" or "in" or "de" or "del") || (note.IsMark(index, '-') && tokens[index].JoinedToNext) || note.IsMark(index, '.'))
        {
            index++;
        }

        if (index >= tokens.Length)
        {
            return 0;
        }

        if (IsYear(index))
        {
            return tokens[index].End;
        }

        // March '26; 3-Mar-26
        var isShort = index + 1 < tokens.Length && chars[tokens[index].Start] is '\'' or '’' && IsNumber(index + 1, 2) && tokens[index].JoinedToNext;
        return isShort ? tokens[index + 1].End
            : afterDay && note.IsMark(index - 1, '-') && IsNumber(index, 2) ? tokens[index].End
            : 0;
    }

    /// <summary>"03 Mar 24": a year of two digits behind day and month, at the end of what is said; 0 where none stands there.</summary>
    private int ShortYearEnd(int index) =>
        index < note.Tokens.Length && IsNumber(index, 2) && !note.Tokens[index].JoinedToNext && (index + 1 == note.Tokens.Length || note.Tokens[index + 1].Kind != TokenKind.Word || note.OpensLine(index + 1)) && !note.OpensLine(index) ? note.Tokens[index].End
        : index + 1 < note.Tokens.Length && IsNumber(index, 2) && note.Tokens[index + 1].Kind == TokenKind.Punctuation && !note.IsMark(index + 1, '%', '/') && !note.IsMark(index + 1, ':', '-') && !note.OpensLine(index) ? note.Tokens[index].End
        : 0;

    private bool IsYear(int index) => IsNumber(index, 4) && CalendarDate.IsYear(int.Parse(chars.AsSpan(note.Tokens[index].Start, 4))) && !(note.Tokens[index].JoinedToNext && (chars[note.Tokens[index].End] == '%' || chars[note.Tokens[index].End] == ':' && NoteText.GoesOn(chars, note.Tokens[index].End + 1)));

    private bool IsNumber(int index, int length) =>
        index < note.Tokens.Length && note.Tokens[index].Kind == TokenKind.Number && note.Tokens[index].Length == length && !chars.AsSpan(note.Tokens[index].Start, length).ContainsAnyExceptInRange('0', '9');

    /// <summary>1 to 31, with or without "st", "nd", "rd", "th".</summary>
    private bool IsDayNumber(int index)
    {
        ref readonly var token = ref note.Tokens[index];
        if (token.Kind != TokenKind.Number || token.Length > 4)
        {
            return false;
        }

        var text = chars.AsSpan(token.Start, token.Length);
        var digits = text.IndexOfAnyExceptInRange('0', '9') is var other and >= 0 ? other : text.Length;
        return digits is 1 or 2 && int.Parse(text[..digits]) is >= 1 and <= 31
            && (digits == text.Length || text[digits..] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH");
    }

    /// <summary>A number that belongs to a time, a share or an amount: "March 10:30", "May 20 mg", "May 5%".</summary>
    private bool IsOfOther(int index)
    {
        ref readonly var token = ref note.Tokens[index];
        if (index + 1 >= note.Tokens.Length)
        {
            return false;
        }

        ref readonly var next = ref note.Tokens[index + 1];
        return (token.JoinedToNext && (chars[next.Start] is '%' or '/' || chars[next.Start] == ':' && next.JoinedToNext))
            || (token.JoinedToNext && chars[next.Start] == '.' && next.JoinedToNext && note.Tokens.Length > index + 2 && note.Tokens[index + 2].Kind == TokenKind.Number)
            || DateWords.Units.Contains(next);
    }

    private bool IsAfterHyphen(int index) => chars[note.Tokens[index].Start - 1] is '-' or '–' or '/';
}
