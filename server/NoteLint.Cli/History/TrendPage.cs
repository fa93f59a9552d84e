using System.Globalization;
using System.Text;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Reports.Html;

namespace NoteLint.Cli.History;

/// <summary>The trend over past runs, as a page and as text.</summary>
internal static class TrendPage
{
    private const int MostRunsDrawn = 60;

    /// <summary>The page.</summary>
    /// <param name="runs">In order.</param>
    public static string Html(IReadOnlyList<PastRun> runs)
    {
        var page = new StringBuilder("<header><h1>Wording of clinical notes over time</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(SummaryText.Count("run", runs.Count))} of NoteLint. This page holds no text and no name of any note.</p></header>\n<main>\n");
        if (runs.Count > 0)
        {
            var drawn = runs.TakeLast(MostRunsDrawn).ToList();
            page.Append("<section><h2>Findings for each 100 notes</h2>\n");
            BarChart.Write(page, "trend", "Findings for each 100 notes, by run", [.. drawn.Select(run => new BarChart.Bar(Day(run), Rate(run), $"{HtmlText.Of((int)Math.Round(Rate(run)))} (of {SummaryText.Count("note", run.Notes)})", "plain"))]);
            page.Append("</section>\n<section><h2>Notes without findings</h2>\n");
            BarChart.Write(page, "clear", "Share of notes without findings, by run", [.. drawn.Select(run => new BarChart.Bar(Day(run), run.Notes == 0 ? 0 : (double)(run.Notes - run.NotesWithFindings) / run.Notes, HtmlText.Share(run.Notes - run.NotesWithFindings, run.Notes), "plain"))]);
            page.Append("</section>\n<section><h2>All runs</h2>\n<table><thead><tr><th>Day</th><th class=\"n\">Notes</th><th class=\"n\">With findings</th><th class=\"n\">Findings</th><th>Of which families</th></tr></thead><tbody>\n");
            foreach (var run in runs)
            {
                page.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"s\">{Day(run)}</td><td class=\"n\">{HtmlText.Of(run.Notes)}</td><td class=\"n\">{HtmlText.Of(run.NotesWithFindings)}</td><td class=\"n\">{HtmlText.Of(run.Findings)}</td><td>{HtmlText.Of(Families(run))}</td></tr>\n");
            }

            page.Append("</tbody></table></section>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<section class=\"limits\"><p>{HtmlText.Of(SummaryText.Limits)} Rules change between versions, and so do numbers.</p></section>\n</main>\n");
        return HtmlPage.Of("Wording of clinical notes over time", page.ToString());
    }

    /// <summary>The same in lines.</summary>
    /// <param name="runs">In order.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<PastRun> runs)
    {
        yield return "Day         Notes   Without findings   Findings per 100 notes";
        foreach (var run in runs)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{Day(run)} {run.Notes,7:N0} {HtmlText.Share(run.Notes - run.NotesWithFindings, run.Notes),18} {Rate(run),10:N0}   {Families(run)}");
        }

        yield return SummaryText.Limits;
    }

    private static string Day(PastRun run) => run.At.ToLocalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Rate(PastRun run) => run.Notes == 0 ? 0 : 100.0 * run.Findings / run.Notes;

    private static string Families(PastRun run) => string.Join(", ", run.Families.Select(family => $"{family.Family} {HtmlText.Of(family.Findings)}"));
}
