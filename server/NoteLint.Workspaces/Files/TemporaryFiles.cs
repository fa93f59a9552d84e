using Microsoft.Win32.SafeHandles;

namespace NoteLint.Workspaces.Files;

/// <summary>
/// New versions of notes, reports and other files under hidden names, written whole before they take the place of the old: a run that is killed
/// before that leaves one behind. And files for numbers beyond what memory holds, which end with their process.
/// </summary>
public static class TemporaryFiles
{
    private const string Pattern = ".notelint-*.tmp";

    // A file that is closed is renamed within moments: nobody is still at work on one of this age.
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(10);

    /// <summary>A name for one, without its folder. Open it unshared, so that <see cref="Sweep"/> leaves it alone for as long as it is open.</summary>
    public static string NewName() => $".notelint-{Guid.NewGuid():N}.tmp";

    /// <summary>An empty file in the system's folder for them, to read and write; the system deletes it with the handle, also where the process is killed.</summary>
    /// <exception cref="NoteFileException">There is no place for it.</exception>
    public static SafeFileHandle OpenScratch()
    {
        var path = Path.Combine(Path.GetTempPath(), $"notelint-{Guid.NewGuid():N}.tmp");
        try
        {
            if (OperatingSystem.IsWindows())
            {
                return File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.RandomAccess | FileOptions.DeleteOnClose);
            }

            // A file without a name lives as long as it is open.
            new FileStream(path, PrivateFile.New()).Dispose();
            var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, FileOptions.RandomAccess);
            File.Delete(path);
            return handle;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw NoteFileException.InScratch(trouble);
        }
    }

    /// <summary>Deletes what was left in a folder. What somebody is at work on stays, and what can't be deleted.</summary>
    /// <param name="folder">Absolute, or relative to the working directory.</param>
    /// <param name="now">The time, in UTC.</param>
    public static void Sweep(string folder, DateTime now)
    {
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles(Pattern).Where(file => now - file.LastWriteTimeUtc > Stale))
            {
                Delete(file.FullName);
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // The work of this run doesn't hang on it.
        }
    }

    // A long run keeps its report open and may write to it rarely: such a file can't be opened unshared.
    private static void Delete(string path)
    {
        try
        {
            using var unshared = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // It stays; the next may go.
        }
    }
}
