using System.Globalization;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Deidentifying;

/// <summary>
/// Where masked copies go. One note goes to the file that was named, several to a folder, numbered: the names of files may name
/// clients. Nothing that exists is written over.
/// </summary>
internal sealed class OutputPlan
{
    private static readonly string[] Endings = [".note.md", ".note.txt", ".note", ".md", ".txt"];

    private readonly string target;
    private readonly bool isFolder;
    private int count;

    /// <summary>Plans.</summary>
    /// <param name="target">The value of <c>-o</c>.</param>
    /// <param name="paths">The paths of the call.</param>
    /// <param name="key">The value of <c>--key</c>; null without.</param>
    /// <exception cref="UsageException">The target, or the key, lies where it must not.</exception>
    public OutputPlan(string target, IReadOnlyList<string> paths, string? key)
    {
        this.target = target;
        isFolder = paths.Count != 1 || Directory.Exists(paths[0]) || Directory.Exists(target);
        foreach (var path in paths)
        {
            if (SamePath(path, target) || (Directory.Exists(path) && IsInside(target, path)))
            {
                throw new UsageException("-o lies in what is masked. Name a file or folder elsewhere: the notes themselves are never written over.");
            }

            if (key is not null && IsBeside(key, path, Directory.Exists(path)))
            {
                throw new UsageException("--key lies beside the notes. Keep it elsewhere: with it the masks can be matched to people again.");
            }
        }

        if (key is not null && IsBeside(key, target, isFolder))
        {
            throw new UsageException("--key lies beside the masked copies. Keep it elsewhere: with it the masks can be matched to people again.");
        }

        if (isFolder && File.Exists(target))
        {
            throw new UsageException("-o is a file, and there are several notes. Name a folder.");
        }
    }

    /// <summary>The folder of the copies; absolute, and it need not exist.</summary>
    public string Folder => isFolder ? Path.GetFullPath(target) : Path.GetDirectoryName(Path.GetFullPath(target))!;

    /// <summary>The file for the next note.</summary>
    /// <param name="source">The path of the note.</param>
    public string Next(string source)
    {
        count++;
        if (!isFolder)
        {
            return target;
        }

        var ending = Array.Find(Endings, ending => source.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ?? ".note.md";
        return Path.Combine(target, $"note-{count.ToString("0000", CultureInfo.InvariantCulture)}{ending}");
    }

    /// <summary>In a folder of notes, or in the folder of a note.</summary>
    private static bool IsBeside(string key, string path, bool isFolder) =>
        isFolder ? IsInside(key, path) : Path.GetDirectoryName(Path.GetFullPath(key)) == Path.GetDirectoryName(Path.GetFullPath(path));

    private static bool SamePath(string left, string right) => Path.GetFullPath(left) == Path.GetFullPath(right);

    private static bool IsInside(string path, string folder)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path));
        return relative == "." || (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }
}
