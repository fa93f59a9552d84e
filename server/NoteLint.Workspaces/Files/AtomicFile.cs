namespace NoteLint.Workspaces.Files;

/// <summary>Replaces a file in one step: a reader, or a crash, sees the old content or the new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>The file behind a path: the end of a chain of links, or the path itself.</summary>
    public static string TargetOf(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? System.IO.Path.GetFullPath(path);

    /// <summary>Replaces the content of an existing file; a link keeps pointing to it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the new content.</param>
    /// <param name="beforeReplacing">Called when all is on disk; throwing keeps the old file.</param>
    /// <exception cref="IOException">The content can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    /// <exception cref="NoteFileException">The file is marked as read-only, or is no ordinary file.</exception>
    public static void Replace(string path, Action<Stream> write, Action beforeReplacing)
    {
        var target = TargetOf(path);
        var attributes = File.GetAttributes(target);
        if (attributes.HasFlag(FileAttributes.ReadOnly))
        {
            throw new NoteFileException("read-only", "This file is write-protected, so it was left alone. Take the protection off if it may be changed.");
        }

        if (attributes.HasFlag(FileAttributes.Device))
        {
            throw new NoteFileException("no-ordinary-file", "This is no ordinary file, so it can't be replaced. Pass its content on standard input instead.");
        }

        // In the same folder, so that the last step is a rename; hidden and without the ending of a note, so that nobody lints it.
        var temporary = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(target)!, TemporaryFiles.NewName());
        try
        {
            using (var stream = Create(temporary, target))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            beforeReplacing();
            Rename(temporary, target);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static FileStream Create(string temporary, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }

        // Never readable by more people than the note itself, not even for the moment before the rename.
        var stream = new FileStream(temporary, PrivateFile.New());
        File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        return stream;
    }

    private static void Rename(string temporary, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            // Keeps the access list of the file that is replaced, which a move does not.
            File.Replace(temporary, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, target, overwrite: true);
        }
    }
}
