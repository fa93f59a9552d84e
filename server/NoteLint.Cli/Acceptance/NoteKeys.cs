using NoteLint.Cli.Inputs;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Acceptance;

/// <summary>How notes are called in a baseline, so that they are known again next month. Safe on any thread.</summary>
/// <param name="baselinePath">The baseline.</param>
/// <param name="problems">Told once where notes have no id of their own.</param>
internal sealed class NoteKeys(string baselinePath, Problems problems)
{
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(baselinePath))!;
    private int rowsWithoutId;

    /// <summary>A file by its way from the baseline's folder, a row of an export by its id, whatever the export's file is called.</summary>
    /// <param name="input">Where the note came from.</param>
    /// <param name="id">How it is called in reports.</param>
    public string Of(NoteInput input, NoteId? id)
    {
        if (input.Origin.Row is null && input.NotePath is { } path)
        {
            return Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
        }

        var name = id?.Text ?? input.Place;
        if (input.Origin.Row is not null && name == input.Place && Interlocked.Exchange(ref rowsWithoutId, 1) == 0)
        {
            problems.Remark($"{input.Origin.Source}: these notes have no id, so a baseline knows them by their rows only, and every finding is new once a row moves. Name the column with --id-column.");
        }

        return name;
    }
}
