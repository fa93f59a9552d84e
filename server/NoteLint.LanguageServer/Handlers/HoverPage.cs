using System.Text;
using System.Text.RegularExpressions;
using NoteLint.Core.Rules;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// A rule page as a hover shows it: title, why, wording, what must stay, sources. The examples, when exactly a wording is found, and a
/// table too long to be read between two sentences are for the full page. Headings are small, as a hover is.
/// </summary>
internal static partial class HoverPage
{
    private const string SmallerHeading = "##";
    private const int WordingColumns = 2;
    private const int MostRows = 14;
    private const int MostLetters = 2_500;
    private const string Wording = "Wording";
    private static readonly string[] LeftOut = ["Flags", "Allows"];

    /// <summary>Writes the page in Markdown, id and name below its title.</summary>
    internal static string Write(Rule rule)
    {
        var page = new StringBuilder();
        var isLong = rule.Wording.Length > MostRows || rule.Wording.Sum(row => row.Term.Length) > MostLetters;
        var keep = true;
        var inFence = false;
        foreach (var line in rule.Page.AsSpan().Trim().EnumerateLines())
        {
            inFence ^= line.StartsWith("```");
            var isTitle = !inFence && line.StartsWith("# ");
            var isHeading = !inFence && line.StartsWith("## ");
            if (isHeading)
            {
                var heading = line[3..].Trim().ToString();
                keep = !LeftOut.Contains(heading, StringComparer.OrdinalIgnoreCase) && !(isLong && heading.Equals(Wording, StringComparison.OrdinalIgnoreCase));
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
