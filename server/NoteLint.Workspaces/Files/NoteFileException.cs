namespace NoteLint.Workspaces.Files;

/// <summary>
/// A file could not be read or written. The message says why and what to do, in words for the person at the keyboard; it carries
/// neither text of the note nor the path, which the caller knows as it was given.
/// </summary>
#pragma warning disable RCS1194 // Every message is written here: none can come to quote a note.
public sealed class NoteFileException : Exception
#pragma warning restore RCS1194
{
    internal NoteFileException(string code, string message)
        : base(message)
    {
        Code = code;
    }

    /// <summary>The kind of trouble, for programs: <c>not-found</c>, <c>access-denied</c>, <c>too-large</c>, …</summary>
    public string Code { get; }

    /// <summary>There is nothing of this name.</summary>
    internal static NoteFileException NotFound() =>
        new("not-found", "There is no file or folder of this name. Check the spelling and the folder you are in.");

    /// <summary>The content is beyond <see cref="NoteFile.MaxBytes"/>.</summary>
    internal static NoteFileException TooLarge() =>
        new("too-large", $"This is larger than {NoteFile.MaxBytes >> 20} MB, more than a note can be. Split it, or pass many notes as JSON Lines.");

    /// <summary>Reading stopped before the end.</summary>
    public static NoteFileException BrokenOff() =>
        new("unreadable", "Reading ended with an error before the end of the file. Check the disk, share or program that it comes from.");

    /// <summary>A run of many notes has more to remember than memory should hold, and the disk doesn't take it.</summary>
    /// <param name="cause">What the system says. Its message is dropped.</param>
    public static NoteFileException InScratch(Exception cause) =>
        new("unwritable", $"The folder for temporary files can't be used ({cause.GetType().Name}); it may be full. Make room there, or name another in {(OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR")}.");

    /// <summary>The trouble in reading, as a person would say it. The system's own message is dropped: it may be in any language.</summary>
    internal static NoteFileException WhileReading(Exception cause) => cause switch
    {
        NoteFileException own => own,
        FileNotFoundException or DirectoryNotFoundException => NotFound(),
        UnauthorizedAccessException => new("access-denied", "You may not read this. Ask its owner for permission, or run as a user who has it."),
        PathTooLongException => new("path-too-long", "The path is longer than this system allows. Move the file to a shorter one."),
        _ => new("unreadable", "The disk or share could not deliver it. Check that it is connected and not locked by another program."),
    };

    /// <summary>The trouble in writing. The file itself is as it was.</summary>
    internal static NoteFileException WhileWriting(Exception cause) => cause switch
    {
        NoteFileException own => own,
        FileNotFoundException or DirectoryNotFoundException => new("not-found", "The file or its folder is gone. Nothing was written."),
        UnauthorizedAccessException => new("access-denied", "You may not write to this folder. Nothing was changed; ask its owner for permission."),
        _ => new("unwritable", "The disk could not take the new text; it may be full or disconnected. The file is as it was."),
    };
}
