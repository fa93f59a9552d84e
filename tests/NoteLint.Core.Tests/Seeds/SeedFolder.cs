namespace NoteLint.Core.Tests.Seeds;

/// <summary>The folder <c>seeds</c> of the repository, found from the folder the tests run in.</summary>
internal static class SeedFolder
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>The file names of the seed notes, in order.</summary>
    public static IEnumerable<string> NoteNames() =>
        Directory.EnumerateFiles(Path.Combine(Root, "notes"), "*.note.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The file names of a folder of the seeds, in order.</summary>
    public static IEnumerable<string> FileNames(string pattern, params string[] folder) =>
        Directory.EnumerateFiles(Path.Combine([Root, .. folder]), pattern).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NoteLint.sln")))
            {
                return Path.Combine(folder.FullName, "seeds");
            }
        }

        throw new DirectoryNotFoundException("The tests run outside the repository: no folder above holds NoteLint.sln.");
    }
}
