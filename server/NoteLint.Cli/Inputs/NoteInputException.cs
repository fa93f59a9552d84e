namespace NoteLint.Cli.Inputs;

/// <summary>One note can't be read; the others can. Carries no text of the note.</summary>
#pragma warning disable RCS1194 // Every message is written here: none can come to quote a note.
internal sealed class NoteInputException(NoteId? id, string code, string message) : Exception(message)
#pragma warning restore RCS1194
{
    /// <summary>Which note; null where that can't be told either.</summary>
    public NoteId? Id { get; } = id;

    /// <summary>The kind of trouble, for programs.</summary>
    public string Code { get; } = code;
}
