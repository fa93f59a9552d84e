using System.Globalization;
using System.Text.RegularExpressions;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Reads dates: the day of the session, and until when a consent is said to hold.</summary>
internal static partial class NoteDates
{
    private const int CenturyBreak = 70;
    private const int LongestDate = 24;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day of the session from front matter or header; null where there is none that can be read.</summary>
    public static DateOnly? OfSession(Note note)
    {
        foreach (var field in note.FrontMatter.AddRange(note.Header))
        {
            if (field.Kind == HeaderFieldKind.SessionDate && LastDayIn(note.Chars.AsSpan(field.Value.Start, Math.Min(field.Value.Length, LongestDate))) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day of birth in the header; null where there is none that can be read.</summary>
    public static DateOnly? OfBirth(Note note)
    {
        foreach (var field in note.Header)
        {
            if (field.Kind == HeaderFieldKind.DateOfBirth && LastDayIn(note.Chars.AsSpan(field.Value.Start, Math.Min(field.Value.Length, LongestDate))) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The last day on which a consent holds, where the text says "expires", "until" or the like with a date.</summary>
    /// <param name="text">A sentence or a row.</param>
    public static DateOnly? EndIn(ReadOnlySpan<char> text)
    {
        DateOnly? end = null;
        foreach (var match in End().EnumerateMatches(text))
        {
            var rest = text[(match.Index + match.Length)..];
            rest = rest[..Math.Min(rest.Length, LongestDate)];
            var dates = FirstDate().EnumerateMatches(rest);
            if (dates.MoveNext() && dates.Current.Index == 0)
            {
                end = LastDayIn(rest[..dates.Current.Length]);
            }
        }

        return end;
    }

    /// <summary>True where a text begins with a month and a day, in either order: "12/02"; not "12/02/2025" and not "104/66".</summary>
    public static bool IsDay(ReadOnlySpan<char> text) => DayAndMonth().IsMatch(text[..Math.Min(text.Length, LongestDate)]);

    [GeneratedRegex(@"^(?:(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|1[0-2]))(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    /// <summary>True where a text holds a date.</summary>
    public static bool HasDate(ReadOnlySpan<char> text) => FirstDate().IsMatch(text);

    /// <summary>The first date of a text; of a month without a day the month's last day. The order of 03/04 is that of the US.</summary>
    private static DateOnly? LastDayIn(ReadOnlySpan<char> text)
    {
        var match = FirstDate().Match(text.ToString());
        if (!match.Success)
        {
            return null;
        }

        int? Number(string group) => int.TryParse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : null;
        var year = Number("year") ?? 0;
        year += year >= 100 ? 0 : year < CenturyBreak ? 2000 : 1900;
        var month = Number("month") ?? Array.IndexOf(Months, match.Groups["name"].Value.ToLowerInvariant()) + 1;
        if (year is < 1 or > 9999 || month is < 1 or > 12)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        var day = Number("day") ?? last;
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(
        @"\b(?:(?<year>(?:19|20)[0-9]{2})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|(?<month>[0-9]{1,2})[/-](?<day>[0-9]{1,2})[/-](?<year>(?:19|20)?[0-9]{2})|(?<month>[0-9]{1,2})/(?<year>(?:19|20)[0-9]{2})|(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? )?(?<year>(?:19|20)[0-9]{2}))\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstDate();

    [GeneratedRegex(
        @"\b(?:expires?|expired|expiring|expiration|exp\.?|until|through|thru|valid (?:to|till)|till|ends|ended|end date)(?: date)?(?: on| in| of|:)? ?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
