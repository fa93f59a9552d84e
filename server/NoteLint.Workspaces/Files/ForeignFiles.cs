namespace NoteLint.Workspaces.Files;

/// <summary>Files that hold a note in a form that is not read, or none, by their endings and by the bytes that they begin with. As text they would be read without a finding.</summary>
public static class ForeignFiles
{
    private const string OfOffice = "This is a document or workbook of an office program, or an archive, and no text. Save it there as .docx, as text, or a sheet as .csv (UTF-8).";
    private const string OfRichText = "This is rich text (RTF), which is not read. Save it as .docx or as plain text.";
    private const string OfPicture = "This is a picture and no text.";

    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".doc"] = OfOffice,
        [".odt"] = OfOffice,
        [".xls"] = OfOffice,
        [".xlsx"] = OfOffice,
        [".rtf"] = OfRichText,
    };

    private static readonly (byte[] Begin, string What)[] ByBeginning =
    [
        ([0x50, 0x4B, 0x03, 0x04], OfOffice),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], OfOffice),
        ([.. @"{\rtf"u8], OfRichText),
        ([.. "%PDF-"u8], "This is a PDF and is not called so. Give it the ending .pdf."),
        ([0x1F, 0x8B], "This is packed with gzip. Unpack it."),
        ([0x89, 0x50, 0x4E, 0x47], OfPicture),
        ([0xFF, 0xD8, 0xFF], OfPicture),
        ([0x49, 0x49, 0x2A, 0x00], OfPicture),
        ([0x4D, 0x4D, 0x00, 0x2A], OfPicture),
    ];

    /// <summary>Endings of files that may well hold notes.</summary>
    public static IReadOnlyCollection<string> Endings => ByEnding.Keys;

    /// <summary>The refusal of a file by the ending of its name.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>What it is and what to do; null where its ending says nothing against it.</returns>
    public static NoteFileException? ByName(string path) => ByEnding.TryGetValue(Path.GetExtension(path), out var what) ? Refusal(what) : null;

    /// <summary>The refusal of a file by its beginning.</summary>
    /// <param name="bytes">Its bytes, or the first eight and more.</param>
    /// <returns>What it is and what to do; null where it may be text.</returns>
    public static NoteFileException? ByContent(ReadOnlySpan<byte> bytes)
    {
        foreach (var (begin, what) in ByBeginning)
        {
            if (bytes.StartsWith(begin))
            {
                return Refusal(what);
            }
        }

        return null;
    }

    private static NoteFileException Refusal(string what) => new("not-text", what);
}
