using System.Diagnostics;
using System.Globalization;
using System.Text;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Inputs;

/// <summary>Which notes have changed: since a day, or as git sees it.</summary>
internal sealed class ChangedFiles
{
    private readonly Func<NoteInput, bool> isChanged;

    private ChangedFiles(Func<NoteInput, bool> isChanged) => this.isChanged = isChanged;

    /// <summary>Files that differ from a revision of git, and files that git does not know yet.</summary>
    /// <param name="revision">Such as <c>HEAD</c> or <c>origin/main</c>.</param>
    /// <exception cref="UsageException">There is no repository here, no git, or no such revision.</exception>
    public static ChangedFiles SinceRevision(string revision)
    {
        if (revision.StartsWith('-'))
        {
            throw new UsageException($"--since {revision}: write a day such as 2026-11-01, or a revision of git.");
        }

        var top = RealFolder(Path.GetFullPath(Git("rev-parse", "--show-toplevel").TrimEnd('\r', '\n')));
        var changed = Git("-C", top, "diff", "--name-only", "-z", "--no-ext-diff", "--diff-filter=d", revision, "--");
        var added = Git("-C", top, "ls-files", "-z", "--others", "--exclude-standard");
        var files = (changed + added).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => Path.GetFullPath(Path.Combine(top, path))).ToHashSet(StringComparer.Ordinal);
        return new ChangedFiles(input => files.Contains(Real(input.ConfigurationPath)));
    }

    /// <summary>Files that were written on a day or later.</summary>
    public static ChangedFiles SinceDay(DateOnly day)
    {
        var from = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Local).ToUniversalTime();
        return new ChangedFiles(input => !File.Exists(input.ConfigurationPath) || File.GetLastWriteTimeUtc(input.ConfigurationPath) >= from);
    }

    /// <summary>Reads <c>--since</c>: a day, else a revision of git.</summary>
    public static ChangedFiles Since(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? SinceDay(day) : SinceRevision(value);

    /// <summary>True for a note that has changed; standard input always has.</summary>
    public bool Contains(NoteInput input) => input.ConfigurationPath.Length == 0 || input.Origin.Source == "standard input" || isChanged(input);

    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.Combine(RealFolder(Path.GetDirectoryName(full)!), Path.GetFileName(full));
    }

    // Git names the real folder where a path goes over a link, and any folder on the way may be one.
    private static string RealFolder(string full)
    {
        if (Path.GetDirectoryName(full) is not { } parent || !Directory.Exists(full))
        {
            return full;
        }

        var here = new DirectoryInfo(Path.Combine(RealFolder(parent), Path.GetFileName(full)));
        return here.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealFolder(target.FullName) : here.FullName;
    }

    private static string Git(params string[] words)
    {
        try
        {
            var start = new ProcessStartInfo("git", words)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            using var git = Process.Start(start)!;
            git.StandardInput.Close();
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            _ = error.GetAwaiter().GetResult();
            return git.ExitCode == 0 ? output : throw new UsageException("git could not say what has changed: the current folder is in no repository, or there is no such revision.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException("--changed and --since with a revision need git. Install it, or give a day such as --since 2026-11-01.");
        }
    }
}
