using System.Text;
using NoteLint.Core.Rules;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// A rule as a hover shows it, so that it is read between two sentences without scrolling: what it finds, why, and what must stay. What to write
/// instead stands in the message beside it; wording, examples and sources are a click away.
/// </summary>
internal static class HoverPage
{
    private const string MustStay = "What must stay";

    /// <summary>Writes it in Markdown.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="explainCommand">The client's own command that shows the whole page of an id; null where it has none.</param>
    internal static string Write(Rule rule, string? explainCommand)
    {
        var text = new StringBuilder($"**{rule.Title}** ({rule.Id} {rule.Name})\n\n{rule.Reason}\n");
        if (SectionOf(rule.Page, MustStay) is { Length: > 0 } stays)
        {
            text.Append("\n**").Append(MustStay).Append(":** ").Append(stays).Append('\n');
        }

        return text.Append('\n').Append(explainCommand is null
            ? $"Wording, examples and sources: `notelint explain {rule.Id}`"
            : $"[Wording, examples and sources](command:{explainCommand}?%5B%22{rule.Id}%22%5D)").ToString();
    }

    private static string SectionOf(string page, string heading)
    {
        var section = new StringBuilder();
        var isInside = false;
        foreach (var line in page.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("## "))
            {
                isInside = line[3..].Trim().Equals(heading, StringComparison.OrdinalIgnoreCase);
            }
            else if (isInside)
            {
                section.Append(line).Append('\n');
            }
        }

        return section.ToString().Trim();
    }
}
