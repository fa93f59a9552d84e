namespace NoteLint.Workspaces.Files;

/// <summary>Files of NoteLint's own, written in one step, whether or not they exist: a reader, or a crash, sees the old content or the new one.</summary>
public static class WholeFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes a file; folders that are missing are created.</summary>
    /// <param name="path">Absolute, or relative to the working directory.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="isPrivate">True for one that nobody but its owner may read.</param>
    /// <exception cref="NoteFileException">It can't be written; what was there is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool isPrivate = false)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        var temporary = Path.Combine(folder, $".notelint-{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
            if (isPrivate && !OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw NoteFileException.WhileWriting(trouble);
        }
    }
}
