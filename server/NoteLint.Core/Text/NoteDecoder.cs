using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Text;

/// <summary>A note read from bytes.</summary>
/// <param name="Text">The text, without a byte-order mark.</param>
/// <param name="Encoding">What to write it back with.</param>
public sealed record DecodedNote(SourceText Text, NoteEncoding Encoding);

/// <summary>Reads the bytes of a note without losing any of them.</summary>
public static class NoteDecoder
{
    private static readonly NoteEncoding[] Marked = [NoteEncoding.Utf8WithMark, NoteEncoding.Utf16, NoteEncoding.Utf16BigEndian];

    /// <summary>
    /// Reads bytes as UTF-8, as what their byte-order mark says, or, where they are not valid UTF-8, as Windows-1252. No byte is
    /// replaced: encoding the result gives the same bytes.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The text and its encoding.</returns>
    public static DecodedNote Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Mark) && encoding.TryDecode(bytes[encoding.Mark.Length..]) is { } marked)
            {
                return new(SourceText.From(marked), encoding);
            }
        }

        return NoteEncoding.Utf8.TryDecode(bytes) is { } text
            ? new(SourceText.From(text), NoteEncoding.Utf8)
            : new(SourceText.From(NoteEncoding.Windows1252.TryDecode(bytes)!), NoteEncoding.Windows1252);
    }
}
