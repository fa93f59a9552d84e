using System.Globalization;
using System.Text;
using NoteLint.Cli.Linting;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports.Html;

/// <summary>
/// One page for the manager of a clinic: counts, charts and reasons, and no text of any note. It needs no network and no script.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="clock">Says when it was made.</param>
internal sealed class HtmlReport(Stream output, TimeProvider clock) : IReport
{
    private readonly RunStatistics statistics = new();

    /// <inheritdoc/>
    public void Add(NoteResult result) => statistics.Add(result);

    /// <inheritdoc/>
    public void Flush()
    {
        // The page begins with what is known at the end.
    }

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        var made = clock.GetLocalNow().ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        output.Write(Encoding.UTF8.GetBytes(new HtmlReportPage(statistics, summary, configuration.Count, made).Write()));
        output.Flush();
    }
}
