using System.Text;
using System.Text.RegularExpressions;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// A rule page for whoever reads and doesn't program: of the table of wordings what to write instead of what, without conditions, and each wording
/// once with all that may be written instead.
/// </summary>
internal static partial class ReadersPage
{
    private const string Border = "---";

    /// <summary>Shortens the table; all else stays as it is.</summary>
    /// <param name="page">The whole page in Markdown.</param>
    internal static string Write(string page)
    {
        var text = new StringBuilder();
        var table = new List<(string Term, string Write)>();
        var inFence = false;
        foreach (var line in page.AsSpan().TrimEnd().EnumerateLines())
        {
            inFence ^= line.StartsWith("```");
            if (!inFence && line.StartsWith("|"))
            {
                table.Add(CellsOf(line.ToString()));
                continue;
            }

            AppendTable(text, table);
            text.Append(line).Append('\n');
        }

        AppendTable(text, table);
        return text.ToString();
    }

    private static (string Term, string Write) CellsOf(string row)
    {
        var cells = CellBorder().Split(row);
        return (cells[1].Trim(), cells[2].Trim());
    }

    private static void AppendTable(StringBuilder text, List<(string Term, string Write)> table)
    {
        foreach (var rows in table.GroupBy(static row => row.Term.StartsWith(Border, StringComparison.Ordinal) ? Border : row.Term, StringComparer.Ordinal))
        {
            text.Append("| ").Append(rows.Key).Append(" | ").AppendJoin("; ", rows.Select(static row => row.Write).Distinct(StringComparer.Ordinal)).Append(" |\n");
        }

        table.Clear();
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();
}
