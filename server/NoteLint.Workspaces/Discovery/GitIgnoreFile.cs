using MAB.DotIgnore;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Discovery;

/// <summary>One <c>.gitignore</c> file and the folder that it stands in.</summary>
internal sealed class GitIgnoreFile
{
    private const string FileName = ".gitignore";

    private readonly string folder;
    private readonly List<IgnoreRule> lastFirst;

    private GitIgnoreFile(string folder, List<IgnoreRule> lastFirst)
    {
        this.folder = folder;
        this.lastFirst = lastFirst;
    }

    /// <summary>Reads the file of a folder; null where there is none, or it can't be read.</summary>
    /// <param name="folder">Absolute path.</param>
    public static GitIgnoreFile? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var text = NoteFile.Read(path).Decoded.Text;
            return new GitIgnoreFile(folder, [.. text.Lines.Reverse().Select(line => RuleOf(line.ToString())).OfType<IgnoreRule>()]);
        }
        catch (NoteFileException)
        {
            return null;
        }
    }

    /// <summary>What the file says about a path below its folder: ignored, not ignored after all, or null for nothing.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool? Ignores(string path, bool isFolder)
    {
        var relative = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
        foreach (var rule in lastFirst)
        {
            if (rule.IsMatch(relative, isFolder))
            {
                return !rule.PatternFlags.HasFlag(PatternFlags.NEGATION);
            }
        }

        return null;
    }

    private static IgnoreRule? RuleOf(string line)
    {
        var pattern = line.TrimEnd(' ', '\t', '\r');
        if (pattern.Length == 0 || pattern[0] == '#')
        {
            return null;
        }

        try
        {
            return new IgnoreRule(pattern, MatchFlags.PATHNAME);
        }
        catch (ArgumentException)
        {
            // Git ignores a pattern that it can't read, such as one with an open bracket.
            return null;
        }
    }
}
