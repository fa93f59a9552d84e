using NoteLint.Cli.Inputs;

namespace NoteLint.Cli.Acceptance;

/// <summary>How notes are called in a baseline, so that they are known again next month.</summary>
internal static class NoteKeys
{
    /// <summary>A file by its way from the baseline's folder, a row of an export by its id, whatever the export's file is called.</summary>
    /// <param name="input">Where the note came from.</param>
    /// <param name="id">How it is called in reports.</param>
    /// <param name="baselinePath">The baseline.</param>
    public static string Of(NoteInput input, NoteId? id, string baselinePath) =>
        input.Origin.Row is null && input.NotePath is { } path
            ? Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(baselinePath))!, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/')
            : id?.Text ?? input.Place;
}
