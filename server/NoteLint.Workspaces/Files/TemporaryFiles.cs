namespace NoteLint.Workspaces.Files;

/// <summary>New versions of notes under hidden names, written whole before they take the place of the old. A run that is killed in that moment leaves one behind.</summary>
public static class TemporaryFiles
{
    private const string Pattern = ".notelint-note-*.tmp";

    // A file is written and renamed within moments: nobody is still at work on one of this age.
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(10);

    /// <summary>A name for one.</summary>
    internal static string NewName() => $".notelint-note-{Guid.NewGuid():N}.tmp";

    /// <summary>Deletes what was left in a folder. What can't be deleted stays.</summary>
    /// <param name="folder">Absolute, or relative to the working directory.</param>
    /// <param name="now">The time, in UTC.</param>
    public static void Sweep(string folder, DateTime now)
    {
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles(Pattern).Where(file => now - file.LastWriteTimeUtc > Stale))
            {
                file.Delete();
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // The work of this run doesn't hang on it.
        }
    }
}
