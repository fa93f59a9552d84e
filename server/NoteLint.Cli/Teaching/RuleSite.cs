using System.Globalization;
using System.Text;
using Markdig;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Reports.Html;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Teaching;

/// <summary>The rule pages as a small site that needs no network: an index by element of the relationship, and a page for each rule.</summary>
/// <param name="rules">All rules, a clinic's own included.</param>
internal sealed class RuleSite(IReadOnlyList<Rule> rules)
{
    // Markup in a page is text: a clinic's own page is no program.
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private static readonly Lazy<IReadOnlyList<(string Name, string Text)>> Elements = new(ReadElements);

    /// <summary>The pages by file name.</summary>
    public IEnumerable<(string Name, string Page)> Pages()
    {
        yield return ("index.html", Index());
        foreach (var rule in rules)
        {
            yield return ($"{rule.Id}.html", PageOf(rule));
        }
    }

    private static string Link(Rule rule) => $"<a href=\"{rule.Id}.html\">{HtmlText.Of(rule.Title)}</a> <span class=\"id\">{rule.Id} {HtmlText.Of(rule.Name)}</span>";

    private static string PageOf(Rule rule)
    {
        var serves = rule.Elements.IsEmpty
            ? ""
            : $"Serves {string.Join(", ", rule.Elements.Select(element => $"<a href=\"index.html#{HtmlText.Of(element)}\">{HtmlText.Of(element)}</a>"))}. ";
        return HtmlPage.Of(
            $"{rule.Id} {rule.Title}",
            $"""
            <header><p><a href="index.html">All rules</a></p>
            <p class="id">{rule.Id} {HtmlText.Of(rule.Name)} · {ContractWord.Of(rule.Family)} · {HtmlText.Of(SeverityText.Of(rule))} · {ContractWord.Of(rule.Status)}</p></header>
            <main class="page">
            {Markdig.Markdown.ToHtml(rule.Page, Markdown)}
            <p class="soft">{serves}{HtmlText.Of(SummaryText.Limits)}</p>
            </main>

            """);
    }

    // The page on the relationship: a heading for each element, its text, and a line of rules that the index writes itself.
    private static List<(string Name, string Text)> ReadElements()
    {
        using var stream = typeof(RuleSite).Assembly.GetManifestResourceStream("therapeutic-relationship.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var sections = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ");
        return
        [
            .. sections.Skip(1).Select(section =>
            {
                var end = section.IndexOf('\n', StringComparison.Ordinal);
                var rulesLine = section.LastIndexOf("\nRules:", StringComparison.Ordinal);
                return (section[..end].Trim(), section[end..(rulesLine < 0 ? section.Length : rulesLine)]);
            }),
        ];
    }

    private string Index()
    {
        var page = new StringBuilder("<header><h1>The rules of NoteLint</h1>\n<p>By the element of the therapeutic relationship that they serve.</p></header>\n<main>\n<nav><p>");
        page.AppendJoin(" · ", Elements.Value.Select(element => $"<a href=\"#{Anchor(element.Name)}\">{HtmlText.Of(element.Name)}</a>"));
        page.Append("</p></nav>\n");
        foreach (var (name, text) in Elements.Value)
        {
            page.Append(CultureInfo.InvariantCulture, $"<section id=\"{Anchor(name)}\"><h2>{HtmlText.Of(name)}</h2>\n{Markdig.Markdown.ToHtml(text, Markdown)}");
            WriteList(page, rules.Where(rule => rule.Elements.Contains(Anchor(name))));
            page.Append("</section>\n");
        }

        page.Append("<section id=\"notelint\"><h2>About NoteLint itself</h2>\n");
        WriteList(page, rules.Where(rule => rule.Family == RuleFamily.NoteLint));
        page.Append(CultureInfo.InvariantCulture, $"</section>\n<p class=\"soft\">{HtmlText.Of(SummaryText.Limits)}</p>\n</main>\n");
        return HtmlPage.Of("The rules of NoteLint", page.ToString());
    }

    private static string Anchor(string element) => element.ToLowerInvariant();

    private static void WriteList(StringBuilder page, IEnumerable<Rule> served)
    {
        page.Append("<ul>");
        page.AppendJoin("", served.Select(rule => $"<li>{Link(rule)}</li>"));
        page.Append("</ul>\n");
    }
}
