using System.Text;
using NoteLint.Core.Rules;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>A rule page as a hover shows it: title, why, wording, what must stay, sources. The examples are for the full page.</summary>
internal static class HoverPage
{
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
            if (!inFence && line.StartsWith("## "))
            {
                keep = !LeftOut.Contains(line[3..].Trim().ToString(), StringComparer.OrdinalIgnoreCase);
            }

            if (keep)
            {
                page.Append(line).Append('\n');
                if (!inFence && line.StartsWith("# "))
                {
                    page.Append('\n').Append(rule.Id).Append(' ').Append(rule.Name).Append('\n');
                }
            }
        }

        return page.ToString().Trim();
    }
}
