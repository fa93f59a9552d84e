using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Text;

namespace NoteLint.Workspaces.Files;

/// <summary>A note on disk: read whole, written whole or not at all.</summary>
public sealed class NoteFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 64 << 20;

    private readonly FileStamp stamp;

    private NoteFile(string path, DecodedNote decoded, FileStamp stamp)
    {
        Path = path;
        Decoded = decoded;
        this.stamp = stamp;
    }

    /// <summary>The path as it was given.</summary>
    public string Path { get; }

    /// <summary>The text and how its bytes stand for characters.</summary>
    public DecodedNote Decoded { get; }

    /// <summary>Reads a note.</summary>
    /// <param name="path">Absolute, or relative to the working directory.</param>
    /// <exception cref="NoteFileException">It can't be read.</exception>
    public static NoteFile Read(string path)
    {
        using var stream = OpenRead(path);
        try
        {
            var stamp = FileStamp.Of(path);
            var bytes = ReadAll(stream);
            return ForeignFiles.ByContent(bytes) is { } refusal ? throw refusal : new NoteFile(path, NoteDecoder.Decode(bytes), stamp);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NoteFileException.WhileReading(exception);
        }
    }

    /// <summary>Opens a file for reading, while others may read and write it.</summary>
    /// <param name="path">Absolute, or relative to the working directory.</param>
    /// <exception cref="NoteFileException">It can't be opened.</exception>
    public static FileStream OpenRead(string path)
    {
        if (Directory.Exists(path))
        {
            throw new NoteFileException("is-folder", "This is a folder, not a file.");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NoteFileException.WhileReading(exception);
        }
    }

    /// <summary>Reads a stream to its end, such as standard input.</summary>
    /// <exception cref="NoteFileException">It is larger than <see cref="MaxBytes"/>.</exception>
    public static ReadOnlySpan<byte> ReadAll(Stream stream)
    {
        var buffer = new byte[stream.CanSeek ? Math.Min(stream.Length, MaxBytes) + 1 : 1 << 16];
        var count = 0;
        for (int read; (read = stream.Read(buffer, count, buffer.Length - count)) > 0;)
        {
            count += read;
            if (count > MaxBytes)
            {
                throw NoteFileException.TooLarge();
            }

            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, MaxBytes + 1));
            }
        }

        return buffer.AsSpan(0, count);
    }

    /// <summary>Replaces the file's text: same encoding, byte-order mark and permissions; either all of it is new or all of it is old.</summary>
    /// <param name="text">The new text.</param>
    /// <exception cref="NoteFileException">It can't be written, or somebody else has written to it since it was read.</exception>
    /// <exception cref="NoteEncodingException">A character of the text does not exist in the file's encoding.</exception>
    public void Replace(SourceText text)
    {
        var bytes = Decoded.Encoding.Encode(text);
        try
        {
            AtomicFile.Replace(Path, stream => stream.Write(bytes), () =>
            {
                if (FileStamp.Of(Path) != stamp)
                {
                    throw new NoteFileException("changed-meanwhile", "Another program has changed this file since it was read. It was left alone; try again.");
                }
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NoteFileException.WhileWriting(exception);
        }
    }

    /// <summary>What a change by somebody else would alter.</summary>
    private readonly record struct FileStamp(long Length, DateTime WrittenAt)
    {
        public static FileStamp Of(string path)
        {
            var target = new FileInfo(AtomicFile.TargetOf(path));
            return target.Exists ? new FileStamp(target.Length, target.LastWriteTimeUtc) : default;
        }
    }
}
