using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>The last lines only: what the terminal shows where the report itself goes to files.</summary>
internal sealed class TallyReport(StyledWriter output) : IReport
{
    private const int MostRules = 3;

    private readonly RunStatistics statistics = new();

    /// <inheritdoc/>
    public void Add(NoteResult result) => statistics.Add(result);

    /// <inheritdoc/>
    public void Flush() => output.Flush();

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        foreach (var line in SummaryText.Lines(summary))
        {
            output.Write(line);
            output.WriteLine();
        }

        var most = statistics.Rules.Take(MostRules).Select(rule => $"{rule.Rule.Id} {rule.Rule.Name} ({SummaryText.Count("finding", rule.Findings)} in {SummaryText.Count("note", rule.Notes)})").ToList();
        if (most.Count > 0)
        {
            output.Write($"Most findings: {string.Join(", ", most)}.");
            output.WriteLine();
        }

        output.Write(SummaryText.Limits, TextStyle.Quiet);
        output.WriteLine();
        output.Flush();
    }
}
