using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Dates;

/// <summary>What a date in a note says.</summary>
/// <param name="Year">The year; null where the text has none.</param>
/// <param name="Day">The day; null where the text does not name one, or where month and day might be exchanged (03/04).</param>
internal readonly record struct DateValue(int? Year, DateOnly? Day)
{
    /// <summary>Reads a date that stands at a span of a note.</summary>
    /// <param name="text">The date's text.</param>
    public static DateValue Parse(string text)
    {
        var groups = new List<(int Value, int Length, string After)>();
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsAsciiDigit(text[index]))
            {
                var end = index;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                groups.Add((int.Parse(text.AsSpan(index, Math.Min(end - index, 9))), end - index, end < text.Length ? text[end..] : ""));
                index = end;
            }
        }

        return MonthIn(text) is var month and > 0 ? ParseNamed(text, month, groups) : ParseNumeric(groups);
    }

    private static DateValue ParseNamed(string text, int month, List<(int Value, int Length, string After)> groups)
    {
        var full = groups.Find(group => group.Length == 4);
        var isShort = full.Length == 0 && groups.Count > 0 && groups[^1].Length == 2 && text.LastIndexOfAny(['\'', '’']) is >= 0 || (full.Length == 0 && groups.Count == 2 && text.Count(character => character == '-') == 2);
        int? year = full.Length == 4 ? full.Value : isShort ? CalendarDate.FullYear(groups[^1].Value) : null;
        var days = groups.Where(group => group.Length <= 2).Take(isShort ? groups.Count - 1 : groups.Count).ToList();
        // A list or a range of days is no single day.
        return new(year, year is { } known && days.Count == 1 ? ToDay(known, month, days[0].Value) : null);
    }

    private static DateValue ParseNumeric(List<(int Value, int Length, string After)> groups)
    {
        if (groups is [{ Length: 8 } compact])
        {
            return CalendarDate.IsYear(compact.Value / 10_000)
                ? new(compact.Value / 10_000, ToDay(compact.Value / 10_000, compact.Value / 100 % 100, compact.Value % 100))
                : new(compact.Value % 10_000, Unambiguous(compact.Value % 10_000, compact.Value / 1_000_000, compact.Value / 10_000 % 100));
        }

        return groups switch
        {
            [{ Length: 4 } year, var month, var day, ..] => new(year.Value, ToDay(year.Value, month.Value, day.Value)),
            [var first, var second, { Length: 4 } year, ..] => new(year.Value, Unambiguous(year.Value, first.Value, second.Value)),
            [var first, var second, { Length: 2 } year, ..] => new(CalendarDate.FullYear(year.Value), Unambiguous(CalendarDate.FullYear(year.Value), first.Value, second.Value)),
            [{ Length: 4 } year, _] => new(year.Value, null),
            [_, { Length: 4 } year] => new(year.Value, null),
            [_, { Length: 2, Value: > 31 } year] => new(CalendarDate.FullYear(year.Value), null),
            _ => default,
        };
    }

    private static DateOnly? Unambiguous(int year, int first, int second) =>
        first == second ? ToDay(year, first, second)
        : first > 12 ? ToDay(year, second, first)
        : second > 12 ? ToDay(year, first, second)
        : null;

    private static DateOnly? ToDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static int MonthIn(string text)
    {
        foreach (var range in text.AsSpan().SplitAny(" .,-/0123456789"))
        {
            var word = text.AsSpan()[range];
            if (word.Length >= 3 && DateWords.MonthOf(new Token(0, word.Length, TokenHash.Of(word), TokenKind.Word, TokenCase.Capitalized, 0, false)) is var month and > 0)
            {
                return month;
            }
        }

        return 0;
    }
}
