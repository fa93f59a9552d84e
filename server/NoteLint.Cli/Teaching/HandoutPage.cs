using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Reports.Html;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Core.Text;

namespace NoteLint.Cli.Teaching;

/// <summary>A handout for a room: before and after with reasons and sources, the note as an exercise, and the answer key, each on pages of its own.</summary>
/// <param name="before">The note as it stands.</param>
/// <param name="after">How it may read instead.</param>
/// <param name="isSuggested">True where that is the first note with suggestions in it, and nobody wrote it.</param>
internal sealed class HandoutPage(TeachingNote before, string after, bool isSuggested)
{
    private const string Suggested = "The second note is the first with a suggestion at each place that has one; a writer would read every one of them before signing.";
    private const string Written = "The second note was written from the hour, not from the first note: what was left out of a record can't be put back by better words.";

    private readonly StringBuilder page = new();

    // One number for each rule and place; readers count places.
    private readonly ImmutableArray<Finding> findings = before.Findings;

    /// <summary>The page.</summary>
    public string Write()
    {
        page.Append("<header><h1>The same hour, written twice</h1>\n<p>For teaching. The note is marked as invented, or as reviewed by a named person. That is no legal claim that nobody can be identified.</p></header>\n<main>\n");
        WriteSideBySide();
        WriteReasons();
        WriteExercise();
        WriteKey();
        page.Append("</main>\n");
        return HtmlPage.Of("The same hour, written twice", page.ToString());
    }

    private static string Block(string text) => WebText.Multiline(text);

    private static IEnumerable<string> SourcesOf(Rule rule)
    {
        var start = rule.Page.IndexOf("\n## Sources", StringComparison.Ordinal);
        return start < 0
            ? []
            : rule.Page[start..].Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Trim());
    }

    private void WriteSideBySide()
    {
        page.Append("<section><div class=\"pair\"><div><h2>Before</h2>\n<div class=\"note\">");
        WriteMarked();
        page.Append(CultureInfo.InvariantCulture, $"</div></div>\n<div><h2>After</h2>\n<div class=\"note\">{Block(after)}</div></div></div>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"soft\">Each number is a place to talk about. Kind wording says more, not less: what was seen and heard, exact words for threats and risk, who said it, what was done. {(isSuggested ? Suggested : Written)}</p></section>\n");
    }

    private void WriteMarked()
    {
        var position = 0;
        for (var index = 0; index < findings.Length; index++)
        {
            var span = findings[index].Span;
            var start = Math.Max(span.Start, position);
            page.Append(Block(before.Text[position..start]));
            page.Append(CultureInfo.InvariantCulture, $"<mark class=\"m-{ContractWord.Of(findings[index].Rule.Family)}\">{Block(before.Text[start..Math.Max(start, span.End)])}<sup>{index + 1}</sup></mark>");
            position = Math.Max(start, span.End);
        }

        page.Append(Block(before.Text[position..]));
    }

    private void WriteReasons()
    {
        page.Append("<section><h2>Why, and what to write</h2>\n");
        foreach (var group in findings.Select((finding, index) => (Finding: finding, Number: index + 1)).GroupBy(place => place.Finding.Rule.Id))
        {
            var rule = group.First().Finding.Rule;
            page.Append(CultureInfo.InvariantCulture, $"<article><h3>{string.Join(", ", group.Select(place => place.Number))} · {HtmlText.Of(rule.Title)}</h3>\n<p>{HtmlText.Of(MarkdownText.Plain(rule.Reason))}</p>\n<ul>");
            foreach (var (finding, number) in group)
            {
                page.Append(CultureInfo.InvariantCulture, $"<li><b>{number}</b> {HtmlText.Of(AdviceOf(finding))}</li>");
            }

            page.Append(CultureInfo.InvariantCulture, $"</ul>\n<p class=\"soft\">{HtmlText.Of(rule.Id)}. {HtmlText.Of(string.Join("; ", SourcesOf(rule)))}</p></article>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<p class=\"soft\">{HtmlText.Of(SummaryText.Limits)}</p></section>\n");
    }

    private string AdviceOf(Finding finding)
    {
        var words = before.Text.Substring(finding.Span.Start, finding.Span.Length).ReplaceLineEndings(" ");
        var advice = FindingText.WithoutTitle(finding.Message, finding.Rule.Title);
        return advice.Length == 0 ? $"“{words}”" : $"“{words}”: {advice}";
    }

    private void WriteExercise()
    {
        page.Append(CultureInfo.InvariantCulture, $"<section class=\"sheet\"><h2>Exercise: find them yourself</h2>\n<p>Read this note as the client would, then as the next clinician. Mark what you would write otherwise, and say why. There are {findings.Length} places to talk about; you may find more.</p>\n<ol class=\"note lines\">");
        foreach (var line in before.Text.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{HtmlText.Of(line)}</li>");
        }

        page.Append("</ol>\n<table class=\"blank\"><thead><tr><th>Line</th><th>What stands there</th><th>What I would write, and why</th></tr></thead><tbody>");
        page.Insert(page.Length, "<tr><td></td><td></td><td></td></tr>", count: 8);
        page.Append("</tbody></table></section>\n");
    }

    private void WriteKey()
    {
        var lines = LineMap.Create(before.Text);
        page.Append("<section class=\"sheet\"><h2>Answer key</h2>\n<table><thead><tr><th class=\"n\">No.</th><th class=\"n\">Line</th><th>What stands there</th><th>What it is, and what to do</th></tr></thead><tbody>\n");
        for (var index = 0; index < findings.Length; index++)
        {
            var finding = findings[index];
            var words = before.Text.Substring(finding.Span.Start, finding.Span.Length).ReplaceLineEndings(" ");
            page.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"n\">{index + 1}</td><td class=\"n\">{lines.PositionOf(finding.Span.Start).Line + 1}</td><td>{HtmlText.Of(words)}</td><td>{HtmlText.Of(finding.Message)}</td></tr>\n");
        }

        page.Append("</tbody></table>\n<p>Some of this may be right where it stands: talk about when.</p></section>\n");
    }
}
