using System.Text;
using System.Text.RegularExpressions;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>Markdown of rule pages for clients that show plain text: the words stay, the marks go.</summary>
internal static partial class PlainMarkdown
{
    /// <summary>Takes away headings' signs, emphasis, links' targets and the frames of tables.</summary>
    internal static string Read(string markdown)
    {
        var text = new StringBuilder();
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("|"))
            {
                if (trimmed.IndexOfAnyExcept("|-: ") >= 0)
                {
                    text.Append(Row(trimmed.Trim('|').ToString())).Append('\n');
                }
            }
            else if (!trimmed.StartsWith("```") && trimmed is not "---")
            {
                text.Append(WithoutMarks(line.TrimStart('#').TrimStart().ToString())).Append('\n');
            }
        }

        return text.ToString().Trim();
    }

    private static string Row(string row) =>
        string.Join("; ", CellBorder().Split(row).Select(cell => WithoutMarks(cell.Trim()).Replace("\\|", "|", StringComparison.Ordinal)).Where(cell => cell.Length > 0));

    private static string WithoutMarks(string text) => Emphasis().Replace(Link().Replace(text, "$1"), "$2");

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|\*|`)(.+?)\1")]
    private static partial Regex Emphasis();
}
