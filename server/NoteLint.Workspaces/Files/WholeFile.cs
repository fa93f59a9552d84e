namespace NoteLint.Workspaces.Files;

/// <summary>Files of NoteLint's own, written in one step: a reader, or a crash, sees the old content or the new one.</summary>
public static class WholeFile
{
    /// <summary>The code of a file that was there already.</summary>
    public const string Exists = "exists";

    /// <summary>Writes a file, whether or not it exists; folders that are missing are created.</summary>
    /// <param name="path">Absolute, or relative to the working directory.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="isPrivate">True for one that nobody but its owner may read.</param>
    /// <exception cref="NoteFileException">It can't be written; what was there is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool isPrivate = false) => Write(path, bytes, isPrivate, overwrite: true);

    /// <summary>Writes a file that is not there yet; folders that are missing are created.</summary>
    /// <param name="path">Absolute, or relative to the working directory.</param>
    /// <param name="bytes">All of it.</param>
    /// <exception cref="NoteFileException">It exists, then the code is <see cref="Exists"/>, or can't be written; nothing of it was.</exception>
    public static void Create(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, isPrivate: false, overwrite: false);

    private static void Write(string path, ReadOnlySpan<byte> bytes, bool isPrivate, bool overwrite)
    {
        var full = Path.GetFullPath(path);
        if (!overwrite && Path.Exists(full))
        {
            throw AlreadyThere();
        }

        var folder = Path.GetDirectoryName(full)!;
        var temporary = Path.Combine(folder, TemporaryFiles.NewName());
        try
        {
            Directory.CreateDirectory(folder);
            var options = isPrivate ? PrivateFile.New() : new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);

            // Somebody else may have made it meanwhile.
            throw !overwrite && Path.Exists(full) ? AlreadyThere() : NoteFileException.WhileWriting(trouble);
        }
    }

    private static NoteFileException AlreadyThere() => new(Exists, "This file exists and was not written over. Name another.");
}
