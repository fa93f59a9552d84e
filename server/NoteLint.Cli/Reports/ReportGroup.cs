using NoteLint.Cli.Linting;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>Several reports of one run.</summary>
internal sealed class ReportGroup(IReadOnlyList<IReport> reports) : IReport, IDisposable
{
    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        foreach (var report in reports)
        {
            report.Add(result);
        }
    }

    /// <inheritdoc/>
    public void Flush()
    {
        foreach (var report in reports)
        {
            report.Flush();
        }
    }

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        foreach (var report in reports)
        {
            report.Complete(summary, configuration);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var report in reports.OfType<IDisposable>())
        {
            report.Dispose();
        }
    }
}
