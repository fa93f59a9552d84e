using System.Globalization;
using System.Text;
using NoteLint.Cli.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Reports.Html;

/// <summary>Writes the page from the counts.</summary>
/// <param name="statistics">The counts.</param>
/// <param name="summary">The run's summary.</param>
/// <param name="configurationMistakes">How many mistakes configuration and rule pages have.</param>
/// <param name="made">The day, in words.</param>
internal sealed class HtmlReportPage(RunStatistics statistics, Summary summary, int configurationMistakes, string made)
{
    private const int MostRulesDrawn = 15;
    private const int MostMonthsDrawn = 36;

    private readonly StringBuilder page = new();

    /// <summary>The page.</summary>
    public string Write()
    {
        page.Append("<header><h1>Wording of clinical notes</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(SummaryText.Count("note", summary.Notes))} read on {made} by NoteLint {HtmlText.Of(ProductVersion.Text)}. This page holds no text of any note.</p></header>\n<main>\n");
        WriteGlance();
        WriteLimits();
        if (summary.Findings > 0)
        {
            WriteFamilies();
            WriteRuleChart();
            WriteMonths();
            WriteBands();
            WriteNotes();
            WriteAuthors();
            WriteRules();
        }

        WriteTroubles();
        page.Append("</main>\n");
        return HtmlPage.Of("Wording of clinical notes", page.ToString());
    }

    private static string ClassOf(RuleFamily family) => $"family-{ContractWord.Of(family)}";

    private static string MonthName(string month) =>
        DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private void WriteGlance()
    {
        var clear = summary.Notes - summary.NotesWithFindings;
        page.Append("<section><h2>At a glance</h2>\n<dl class=\"tiles\">\n");
        Tile(summary.Accepted > 0 ? "Notes without new findings" : "Notes without findings", $"{HtmlText.Share(clear, summary.Notes)}", $"{HtmlText.Of(clear)} of {HtmlText.Of(summary.Notes)}");
        Tile("Findings", HtmlText.Of(summary.Findings), SummaryText.BySeverity(severity => summary[severity]));
        Tile("Signed notes", HtmlText.Of(summary.SignedNotes), "never edited; the remedy is an addendum");
        Tile("Consents documented", HtmlText.Of(summary.ConsentsDocumented), $"{HtmlText.Of(summary.ConsentsNotChecked)} declared as on file: not checked");
        if (summary.Accepted > 0)
        {
            Tile("Known before", HtmlText.Of(summary.Accepted), "accepted, or in the baseline: not counted here");
        }

        if (summary.Errors > 0)
        {
            Tile("Could not be read", HtmlText.Of(summary.Errors), "see the end of this page");
        }

        page.Append("</dl>\n");
        if (configurationMistakes > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"alarm\">Mistakes in the configuration or in rule pages: {HtmlText.Of(configurationMistakes)}. The counts may be wrong until they are mended.</p>\n");
        }

        page.Append("</section>\n");
    }

    private void Tile(string name, string value, string more) =>
        page.Append(CultureInfo.InvariantCulture, $"<div><dt>{HtmlText.Of(name)}</dt><dd><strong>{HtmlText.Of(value)}</strong><span>{HtmlText.Of(more)}</span></dd></div>\n");

    private void WriteLimits() => page.Append("""
        <section class="limits"><h2>What these numbers say, and what they don't</h2>
        <p>NoteLint reads wording. It is not legal, clinical or coding advice and assesses no risk. “No findings” does not mean compliant, safe or de-identified. The signer answers for the note. Law differs by place and date.</p>
        <p>A finding is a question to the writer, not a fault. Much of what is found is right where it stands; read the note before you speak of it. Notes about harder work have more findings: don't compare people by their counts.</p>
        </section>

        """);

    private void WriteFamilies()
    {
        var families = statistics.Rules.GroupBy(rule => rule.Rule.Family).Select(group => (Family: group.Key, Findings: group.Sum(rule => rule.Findings))).OrderByDescending(group => group.Findings).ToList();
        page.Append("<section><h2>Findings by family</h2>\n");
        BarChart.Write(page, "families", "Findings by family of rules", [.. families.Select(group => new BarChart.Bar(ContractWord.Of(group.Family), group.Findings, $"{HtmlText.Of(group.Findings)} ({HtmlText.Share(group.Findings, summary.Findings)})", ClassOf(group.Family)))]);
        page.Append("</section>\n");
    }

    private void WriteRuleChart()
    {
        var rules = statistics.Rules.ToList();
        var drawn = rules.Take(MostRulesDrawn).ToList();
        page.Append("<section><h2>Findings by rule</h2>\n");
        BarChart.Write(page, "rules", "Rules with most findings", [.. drawn.Select(rule => new BarChart.Bar($"{rule.Rule.Id} {rule.Rule.Name}", rule.Findings, $"{HtmlText.Of(rule.Findings)} in {SummaryText.Count("note", rule.Notes)}", ClassOf(rule.Rule.Family)))]);
        if (rules.Count > drawn.Count)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>And {HtmlText.Of(rules.Count - drawn.Count)} more rules; the table below has all of them.</p>\n");
        }

        page.Append("</section>\n");
    }

    private void WriteMonths()
    {
        if (statistics.Months.Count == 0)
        {
            return;
        }

        var months = statistics.Months.TakeLast(MostMonthsDrawn).ToList();
        page.Append("<section><h2>Findings by month of the session</h2>\n");
        BarChart.Write(
            page,
            "months",
            "Findings for each 100 notes, by month",
            [.. months.Select(month => new BarChart.Bar(MonthName(month.Key), 100.0 * month.Value.Findings / month.Value.Notes, $"{HtmlText.Of((int)Math.Round(100.0 * month.Value.Findings / month.Value.Notes))} (of {SummaryText.Count("note", month.Value.Notes)})", "plain"))]);
        page.Append("<p>For each 100 notes, so that months with few and many notes compare.");
        if (statistics.NotesWithoutMonth > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $" The date of {HtmlText.Of(SummaryText.Count("note", statistics.NotesWithoutMonth))} is not known.");
        }

        page.Append("</p></section>\n");
    }

    private void WriteBands()
    {
        var counts = statistics.NotesByFindings.ToArray();
        page.Append("<section><h2>How many findings a note has</h2>\n");
        BarChart.Write(page, "bands", "Notes by their number of findings", [.. counts.Select((notes, band) => new BarChart.Bar(FindingBands.LabelOf(band), notes, $"{HtmlText.Of(notes)} ({HtmlText.Share(notes, summary.Notes)})", "plain"))]);
        page.Append("</section>\n");
    }

    private void WriteNotes()
    {
        page.Append("<section><h2>Notes with most findings</h2>\n<table><thead><tr><th>Note</th><th class=\"n\">Findings</th><th>Of which families</th></tr></thead><tbody>\n");
        foreach (var note in statistics.NotesWithMost)
        {
            var families = string.Join(", ", note.Families.Select(family => $"{ContractWord.Of(family.Family)} {HtmlText.Of(family.Findings)}"));
            page.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"id\">{HtmlText.Of(note.Id)}</td><td class=\"n\">{HtmlText.Of(note.Findings)}</td><td>{families}</td></tr>\n");
        }

        page.Append("</tbody></table></section>\n");
    }

    private void WriteAuthors()
    {
        if (statistics.Authors.Count == 0)
        {
            return;
        }

        var shown = AuthorCells.Shown(statistics.Authors);
        page.Append(CultureInfo.InvariantCulture, $"<section><h2>By author</h2>\n<p>Authors with fewer than {AuthorCells.Fewest} notes are left out, and numbers under {AuthorCells.Fewest} are not shown. These counts say nothing about the quality of anybody's work.</p>\n");
        if (shown.Count > 0)
        {
            page.Append("<table><thead><tr><th>Author</th><th class=\"n\">Notes</th><th class=\"n\">Notes with findings</th></tr></thead><tbody>\n");
            foreach (var (author, notes, withFindings) in shown)
            {
                page.Append(CultureInfo.InvariantCulture, $"<tr><td>{HtmlText.Of(author)}</td><td class=\"n\">{HtmlText.Of(notes)}</td><td class=\"n\">{HtmlText.Of(withFindings)}</td></tr>\n");
            }

            page.Append("</tbody></table>\n");
        }

        page.Append("</section>\n");
    }

    private void WriteRules()
    {
        page.Append("<section><h2>Every rule with findings, and why it matters</h2>\n<table class=\"rules\"><thead><tr><th>Rule</th><th>Family</th><th class=\"n\">Findings</th><th class=\"n\">Notes</th><th>Severity</th></tr></thead>\n");
        foreach (var rule in statistics.Rules)
        {
            var severities = SummaryText.BySeverity(severity => rule.BySeverity[(int)severity]);
            page.Append(CultureInfo.InvariantCulture, $"<tbody><tr><th scope=\"row\">{HtmlText.Of(rule.Rule.Title)} <span class=\"id\">{HtmlText.Of(rule.Rule.Id)}</span></th><td>{ContractWord.Of(rule.Rule.Family)}</td>");
            page.Append(CultureInfo.InvariantCulture, $"<td class=\"n\">{HtmlText.Of(rule.Findings)}</td><td class=\"n\">{HtmlText.Of(rule.Notes)} ({HtmlText.Share(rule.Notes, summary.Notes)})</td><td class=\"s\">{severities}</td></tr>\n<tr><td colspan=\"5\">{HtmlText.Of(PlainReason(rule.Rule.Reason))}</td></tr></tbody>\n");
        }

        page.Append("</table>\n<p><code>notelint explain</code> with a rule's number says what to write instead, what must stay, and the sources.</p></section>\n");
    }

    private void WriteTroubles()
    {
        if (summary.Errors == 0)
        {
            return;
        }

        page.Append("<section><h2>What could not be read</h2>\n<table><thead><tr><th>Note</th><th>Why, and what to do</th></tr></thead><tbody>\n");
        foreach (var (name, reason) in statistics.Troubles)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"id\">{HtmlText.Of(name)}</td><td>{HtmlText.Of(reason)}</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
        if (summary.Errors > statistics.Troubles.Count)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>And {HtmlText.Of(summary.Errors - statistics.Troubles.Count)} more.</p>\n");
        }

        page.Append("</section>\n");
    }

    // Pages are Markdown; a paragraph has little more than emphasis and code.
    private static string PlainReason(string reason) => MarkdownText.Plain(reason);
}
