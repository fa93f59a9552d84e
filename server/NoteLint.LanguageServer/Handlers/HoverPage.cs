using System.Text;
using System.Text.RegularExpressions;
using NoteLint.Core.Rules;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// A rule page as a hover shows it: title, why, wording, what must stay, sources. The examples, and when exactly a wording is found, are for
/// the full page. Headings are small, as a hover is.
/// </summary>
internal static partial class HoverPage
{
    private const string SmallerHeading = "##";
    private const int WordingColumns = 2;
    private static readonly string[] LeftOut = ["Flags", "Allows"];

    /// <summary>Writes the page in Markdown, id and name below its title.</summary>
    internal static string Write(Rule rule)
    {
        var page = new StringBuilder();
        var keep = true;
        var inFence = false;
        foreach (var line in rule.Page.AsSpan().Trim().EnumerateLines())
        {
            inFence ^= line.StartsWith("```");
            var isTitle = !inFence && line.StartsWith("# ");
            var isHeading = !inFence && line.StartsWith("## ");
            if (isHeading)
            {
                keep = !LeftOut.Contains(line[3..].Trim().ToString(), StringComparer.OrdinalIgnoreCase);
            }

            if (!keep)
            {
                continue;
            }

            if (isTitle || isHeading)
            {
                page.Append(SmallerHeading);
            }

            page.Append(!inFence && line.StartsWith("|") ? WordingRow(line.ToString()) : line).Append('\n');
            if (isTitle)
            {
                page.Append('\n').Append(rule.Id).Append(' ').Append(rule.Name).Append('\n');
            }
        }

        return page.ToString().Trim();
    }

    private static string WordingRow(string row) =>
        $"|{string.Join('|', CellBorder().Split(row).Skip(1).Take(WordingColumns))}|";

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();
}
