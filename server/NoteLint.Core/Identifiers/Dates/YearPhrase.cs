namespace NoteLint.Core.Identifiers.Dates;

/// <summary>The small words before a date that do not stand before a year: "on 3 March 2026" becomes "in 2026".</summary>
internal static class YearPhrase
{
    /// <summary>Where "on" or "on the" begins before a date.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="date">Offset of the date (UTF-16).</param>
    /// <returns>Offset of the small words; that of the date where none stand there.</returns>
    public static int StartOf(string chars, int date) => chars.AsSpan(0, date) switch
    {
        [.., ' ', 'o', 'n', ' '] => date - 3,
        [.., ' ', 'o', 'n', ' ', 't', 'h', 'e', ' '] => date - 7,
        _ => date,
    };
}
