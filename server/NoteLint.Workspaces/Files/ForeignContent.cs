namespace NoteLint.Workspaces.Files;

/// <summary>Files that are no text, whatever they are called, by the bytes that they begin with. As text they would be read without a finding.</summary>
internal static class ForeignContent
{
    private const string OfOffice = "This is a document or workbook of an office program, or an archive, and no text. Save it there as .docx, as text, or a sheet as .csv (UTF-8).";
    private const string OfPicture = "This is a picture and no text.";

    private static readonly (byte[] Begin, string What)[] Kinds =
    [
        ([0x50, 0x4B, 0x03, 0x04], OfOffice),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], OfOffice),
        ([.. @"{\rtf"u8], "This is rich text (RTF), which is not read. Save it as .docx or as plain text."),
        ([.. "%PDF-"u8], "This is a PDF and is not called so. Give it the ending .pdf."),
        ([0x1F, 0x8B], "This is packed with gzip. Unpack it."),
        ([0x89, 0x50, 0x4E, 0x47], OfPicture),
        ([0xFF, 0xD8, 0xFF], OfPicture),
        ([0x49, 0x49, 0x2A, 0x00], OfPicture),
        ([0x4D, 0x4D, 0x00, 0x2A], OfPicture),
    ];

    /// <summary>Looks at the beginning of a file.</summary>
    /// <exception cref="NoteFileException">It is no text.</exception>
    public static void Refuse(ReadOnlySpan<byte> bytes)
    {
        foreach (var (begin, what) in Kinds)
        {
            if (bytes.StartsWith(begin))
            {
                throw new NoteFileException("not-text", what);
            }
        }
    }
}
