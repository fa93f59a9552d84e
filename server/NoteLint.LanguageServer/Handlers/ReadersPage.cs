using System.Text;
using System.Text.RegularExpressions;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>A rule page for whoever reads and doesn't program: of the table of wordings what to write instead of what, without conditions.</summary>
internal static partial class ReadersPage
{
    private const int WordingColumns = 2;

    /// <summary>Leaves the columns out; all else stays as it is.</summary>
    /// <param name="page">The whole page in Markdown.</param>
    internal static string Write(string page)
    {
        var text = new StringBuilder();
        var inFence = false;
        foreach (var line in page.AsSpan().TrimEnd().EnumerateLines())
        {
            inFence ^= line.StartsWith("```");
            text.Append(!inFence && line.StartsWith("|") ? WordingRow(line.ToString()) : line).Append('\n');
        }

        return text.ToString();
    }

    private static string WordingRow(string row) => $"|{string.Join('|', CellBorder().Split(row).Skip(1).Take(WordingColumns))}|";

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();
}
