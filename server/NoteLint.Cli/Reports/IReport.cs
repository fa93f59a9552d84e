using NoteLint.Cli.Linting;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>Writes results in one format, as they come.</summary>
internal interface IReport
{
    /// <summary>Writes one note.</summary>
    void Add(NoteResult result);

    /// <summary>Hands over what was written so far: called when the next note is not ready yet.</summary>
    void Flush();

    /// <summary>Writes what stands at the end.</summary>
    void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration);
}
