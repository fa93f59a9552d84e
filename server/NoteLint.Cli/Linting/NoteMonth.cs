using System.Globalization;
using NoteLint.Core.Notes;

namespace NoteLint.Cli.Linting;

/// <summary>The month of a note's session, for charts: a day more exact than that never reaches a report.</summary>
internal static class NoteMonth
{
    private const int LongestDate = 64;

    private static readonly string[] Formats =
    [
        "yyyy-M-d", "yyyy-M", "yyyyMMdd", "M/d/yyyy", "d/M/yyyy", "M-d-yyyy", "d.M.yyyy", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM yyyy", "MMM yyyy", "d-MMM-yyyy",
    ];

    /// <summary>The month in the note's header; null where it has none that can be read.</summary>
    public static string? Of(Note note)
    {
        foreach (var field in note.Header.Concat(note.FrontMatter))
        {
            if (field.Kind == HeaderFieldKind.SessionDate && !field.Value.IsEmpty)
            {
                return Read(note.Chars.AsSpan(field.Value.Start, Math.Min(field.Value.Length, LongestDate)));
            }
        }

        return null;
    }

    /// <summary>The month of a written date, such as <c>2026-11-03T10:00</c>, <c>11/03/2026 10:00 AM</c> or <c>November 3rd, 2026</c>.</summary>
    /// <returns><c>2026-11</c>; null where it can't be told.</returns>
    public static string? Read(ReadOnlySpan<char> written)
    {
        // The date stands first; a time, a weekday's comma or a note after it doesn't matter.
        var words = written.ToString().Replace(",", " ", StringComparison.Ordinal).Split([' ', 'T', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < Math.Min(words.Length, 2); first++)
        {
            for (var count = Math.Min(3, words.Length - first); count > 0; count--)
            {
                var date = string.Join(' ', words.Skip(first).Take(count).Select(WithoutOrdinal));
                if (DateOnly.TryParseExact(date, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200)
                {
                    return day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
                }
            }
        }

        return null;
    }

    private static string WithoutOrdinal(string word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
}
