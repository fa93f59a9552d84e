using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Workspaces;

namespace NoteLint.Cli.History;

/// <summary>Adds the counts of a run to a history once the run is done; a run that was stopped is not added.</summary>
/// <param name="store">The history.</param>
/// <param name="clock">Says when.</param>
/// <param name="stop">Cancelled where the run was stopped.</param>
internal sealed class HistoryReport(HistoryStore store, TimeProvider clock, CancellationToken stop) : IReport, IDisposable
{
    private readonly RunStatistics statistics = new();

    /// <inheritdoc/>
    public void Add(NoteResult result) => statistics.Add(result);

    /// <inheritdoc/>
    public void Flush()
    {
        // A run is added as a whole.
    }

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        if (!stop.IsCancellationRequested)
        {
            store.Add(clock.GetUtcNow(), summary, statistics.Rules.Select(rule => (rule.Rule.Id, rule.Rule.Family, rule.Findings, rule.Notes)));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();
}
