using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Discovery;

/// <summary>
/// Walks folders for notes. Hidden folders and what git ignores are left out. Links to folders are not followed, so a walk
/// never leaves its folder and never runs in circles; a link to a file counts as that file.
/// </summary>
internal static class NoteDiscovery
{
    /// <summary>The files of a folder and its subfolders that are notes or may be: each folder's own files first, all in ordinal order.</summary>
    /// <param name="folder">The path as given; results begin with it.</param>
    /// <param name="top">See <see cref="GitIgnoreCascade.For"/>.</param>
    /// <param name="allAreNotes">Whether configuration declares every Markdown or text file at a path to be a note.</param>
    /// <param name="onTrouble">Told of each folder that can't be read.</param>
    public static IEnumerable<NoteCandidate> Walk(string folder, string top, Func<string, bool> allAreNotes, Action<string, NoteFileException> onTrouble) =>
        Files(folder, top, path => CandidateAt(path, allAreNotes) is not null, onTrouble).Select(path => CandidateAt(path, allAreNotes)!.Value);

    /// <summary>The files of a folder and its subfolders that somebody wants, in the same order.</summary>
    /// <param name="folder">The path as given; results begin with it.</param>
    /// <param name="top">See <see cref="GitIgnoreCascade.For"/>.</param>
    /// <param name="isWanted">Asked of each file's path.</param>
    /// <param name="onTrouble">Told of each folder that can't be read.</param>
    public static IEnumerable<string> Files(string folder, string top, Func<string, bool> isWanted, Action<string, NoteFileException> onTrouble)
    {
        var levels = new Stack<(string Folder, GitIgnoreCascade Ignored)>();
        levels.Push((folder, GitIgnoreCascade.For(FullPath(folder), top)));
        while (levels.TryPop(out var level))
        {
            if (level.Ignored.IsIgnored)
            {
                continue;
            }

            var inner = new List<(string, GitIgnoreCascade)>();
            foreach (var entry in EntriesOf(level.Folder, onTrouble))
            {
                var path = Combine(level.Folder, entry.Name);
                if (entry is DirectoryInfo)
                {
                    if (!IsHidden(entry) && entry.LinkTarget is null)
                    {
                        inner.Add((path, level.Ignored.Into(FullPath(path))));
                    }
                }
                else if (isWanted(path) && !level.Ignored.Ignores(FullPath(path), isFolder: false))
                {
                    yield return path;
                }
            }

            inner.Reverse();
            inner.ForEach(levels.Push);
        }
    }

    /// <summary>What name and configuration say about a file; null when it is no note whatever it contains.</summary>
    public static NoteCandidate? CandidateAt(string path, Func<string, bool> allAreNotes)
    {
        var name = Path.GetFileName(path);
        if (NoteFileName.IsNote(name))
        {
            return new NoteCandidate(path, IsCertain: true);
        }

        return NoteFileName.MayBeNote(name) ? new NoteCandidate(path, IsCertain: allAreNotes(path)) : null;
    }

    /// <summary>True for a folder whose name begins with a dot, or that Windows hides.</summary>
    public static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));

    /// <summary>True when one of the folders between a file and a folder above it is hidden.</summary>
    /// <param name="path">Absolute path of the file.</param>
    /// <param name="folder">Absolute path of the folder.</param>
    public static bool IsBelowHiddenFolder(string path, string folder)
    {
        for (var level = Directory.GetParent(path); level is not null && level.FullName.Length > folder.Length; level = level.Parent)
        {
            if (IsHidden(level))
            {
                return true;
            }
        }

        return false;
    }

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(NameOf(path)));

    // The current folder, given as nothing, stays nothing: its files are called by their names.
    private static string Combine(string folder, string name) => folder.Length == 0 ? name : Path.Join(folder, name);

    private static string NameOf(string folder) => folder.Length == 0 ? "." : folder;

    private static FileSystemInfo[] EntriesOf(string folder, Action<string, NoteFileException> onTrouble)
    {
        try
        {
            var entries = new DirectoryInfo(NameOf(folder)).GetFileSystemInfos();
            Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            onTrouble(folder, NoteFileException.WhileReading(exception));
            return [];
        }
    }
}
