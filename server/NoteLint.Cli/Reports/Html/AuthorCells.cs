using System.Globalization;

namespace NoteLint.Cli.Reports.Html;

/// <summary>Which numbers about authors are shown: none that stands for fewer than ten notes, by itself or by subtraction.</summary>
internal static class AuthorCells
{
    /// <summary>The smallest number that is shown.</summary>
    public const int Fewest = 10;

    /// <summary>The authors that are shown, by name, with their numbers in words.</summary>
    /// <param name="authors">All of them.</param>
    public static IReadOnlyList<(string Author, string Notes, string WithFindings)> Shown(IReadOnlyDictionary<string, RunStatistics.MonthTally> authors)
    {
        var hidden = authors.Where(author => author.Value.Notes < Fewest).Sum(author => author.Value.Notes);
        var shown = authors.Where(author => author.Value.Notes >= Fewest).OrderBy(author => author.Value.Notes).ToList();

        // All notes less those shown would give the hidden number away.
        if (hidden is > 0 and < Fewest && shown.Count > 0)
        {
            shown.RemoveAt(0);
        }

        return [.. shown.OrderBy(author => author.Key, StringComparer.Ordinal).Select(author => (author.Key, Number(author.Value.Notes), WithFindings(author.Value)))];
    }

    private static string WithFindings(RunStatistics.MonthTally tally) =>
        tally.NotesWithFindings < Fewest ? "under 10"
        : tally.Notes - tally.NotesWithFindings is > 0 and < Fewest ? "nearly all"
        : Number(tally.NotesWithFindings);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
