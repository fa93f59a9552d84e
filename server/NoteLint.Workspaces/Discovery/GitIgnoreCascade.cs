namespace NoteLint.Workspaces.Discovery;

/// <summary>
/// The <c>.gitignore</c> files that hold for a folder, from the top of the repository down. Outside of a repository those of the
/// folder that was given and below count. Immutable: going into a folder gives a new one.
/// </summary>
internal sealed class GitIgnoreCascade
{
    private readonly GitIgnoreCascade? outer;
    private readonly GitIgnoreFile? own;

    private GitIgnoreCascade(GitIgnoreCascade? outer, GitIgnoreFile? own, bool isIgnored)
    {
        this.outer = outer;
        this.own = own;
        IsIgnored = isIgnored;
    }

    /// <summary>True when the folder itself is ignored, and with it everything in it.</summary>
    public bool IsIgnored { get; }

    /// <summary>What holds in a folder.</summary>
    /// <param name="folder">Absolute path.</param>
    /// <param name="top">Outside of a repository, the uppermost folder whose file counts: the folder itself or one above.</param>
    public static GitIgnoreCascade For(string folder, string top)
    {
        var way = new Stack<string>();
        way.Push(folder);
        top = RepositoryOf(folder) ?? top;
        for (var parent = folder; parent != top && Path.GetDirectoryName(parent) is { } next; parent = next)
        {
            way.Push(next);
        }

        var first = way.Pop();
        var cascade = new GitIgnoreCascade(null, GitIgnoreFile.Read(first), isIgnored: false);
        return way.Aggregate(cascade, (outer, inner) => outer.Into(inner));
    }

    /// <summary>What holds in a folder inside this one.</summary>
    /// <param name="folder">Absolute path.</param>
    public GitIgnoreCascade Into(string folder)
    {
        var isIgnored = Ignores(folder, isFolder: true);
        return new GitIgnoreCascade(this, isIgnored ? null : GitIgnoreFile.Read(folder), isIgnored);
    }

    /// <summary>True when git would leave out this file or folder. The nearest file that says something decides.</summary>
    /// <param name="path">Absolute path of something in this folder.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Ignores(string path, bool isFolder)
    {
        if (IsIgnored)
        {
            return true;
        }

        for (var level = this; level is not null; level = level.outer)
        {
            if (level.own?.Ignores(path, isFolder) is { } ignored)
            {
                return ignored;
            }
        }

        return false;
    }

    private static string? RepositoryOf(string folder)
    {
        for (var level = folder; level is not null; level = Path.GetDirectoryName(level))
        {
            if (Path.Exists(Path.Combine(level, ".git")))
            {
                return level;
            }
        }

        return null;
    }
}
