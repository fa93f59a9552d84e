using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>The last lines only: what the terminal shows where the report itself goes to files.</summary>
internal sealed class TallyReport(StyledWriter output) : IReport
{
    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        // The summary counts it.
    }

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

        output.Write(SummaryText.Limits, TextStyle.Quiet);
        output.WriteLine();
        output.Flush();
    }
}
