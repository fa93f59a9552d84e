namespace NoteLint.Core.Text;

/// <summary>A text can't be written in the encoding of its file without losing a character. Carries no text of the note.</summary>
#pragma warning disable RCS1194 // No constructor takes a message: nobody can put text of a note into it.
public sealed class NoteEncodingException : Exception
#pragma warning restore RCS1194
{
    /// <summary>Creates the error.</summary>
    /// <param name="encoding">Name of the encoding.</param>
    /// <param name="offset">Where the character stands (UTF-16 offset).</param>
    public NoteEncodingException(string encoding, int offset)
        : base($"The character at offset {offset} can't be written as {encoding}. Save the file as UTF-8 and try again.")
    {
        Offset = offset;
    }

    /// <summary>Where the character stands (UTF-16 offset).</summary>
    public int Offset { get; }
}
