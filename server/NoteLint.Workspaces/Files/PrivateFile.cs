namespace NoteLint.Workspaces.Files;

/// <summary>Files with secrets or identifiers, which nobody but their owner may read. On Windows the rights of their folder hold.</summary>
public static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>How a new one is opened to be written: it is private from its first moment.</summary>
    public static FileStreamOptions New()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    /// <summary>True where others have any right to a file.</summary>
    /// <param name="path">A file that exists.</param>
    /// <exception cref="IOException">Nobody can say.</exception>
    /// <exception cref="UnauthorizedAccessException">Its folder is closed to the user.</exception>
    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & OfOthers) != 0;
}
