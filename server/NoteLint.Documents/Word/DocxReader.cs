using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace NoteLint.Documents.Word;

/// <summary>Reads Word documents (.docx): body, tables, headers, footers, notes and comments. Text that was deleted under tracked changes is left out.</summary>
internal static class DocxReader
{
    private static ReadOnlySpan<byte> ZipMark => "PK"u8;

    // The container of old .doc files, and of .docx files that have a password.
    private static ReadOnlySpan<byte> CompoundMark => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="DocumentException">It can't be read.</exception>
    public static DocumentText Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(CompoundMark))
        {
            throw new DocumentException("encrypted", "This Word document has a password, or is of the old kind (.doc). Save it as .docx without a password.");
        }

        if (!bytes.AsSpan().StartsWith(ZipMark))
        {
            throw DocumentException.Broken("Word document");
        }

        try
        {
            CheckSize(bytes);
            using var document = WordprocessingDocument.Open(
                new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = DocumentLimits.MostMarkupChars });
            return ReadParts(document.MainDocumentPart ?? throw DocumentException.Broken("Word document"));
        }
        catch (Exception exception) when (exception is not DocumentException)
        {
            // Of a hostile file the libraries may throw anything; none of it is worth showing.
            throw DocumentException.Broken("Word document");
        }
    }

    private static void CheckSize(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > DocumentLimits.MostParts || archive.Entries.Sum(entry => Math.Max(0, entry.Length)) > DocumentLimits.MostUnfoldedBytes * 4)
        {
            throw DocumentException.TooLarge("parts that unfold to an absurd size");
        }
    }

    private static DocumentText ReadParts(MainDocumentPart main)
    {
        var text = new DocumentTextBuilder();
        var seen = new HashSet<string>();
        foreach (var header in main.HeaderParts)
        {
            ReadPart(header, new DocxPartReader(text, "header", seen));
        }

        ReadPart(main, new DocxPartReader(text, ""));
        ReadPart(main.FootnotesPart, new DocxPartReader(text, "footnotes"));
        ReadPart(main.EndnotesPart, new DocxPartReader(text, "endnotes"));
        ReadPart(main.WordprocessingCommentsPart, new DocxPartReader(text, "comments"));
        foreach (var footer in main.FooterParts)
        {
            ReadPart(footer, new DocxPartReader(text, "footer", seen));
        }

        return text.IsBlank
            ? throw new DocumentException("no-text", "This Word document holds no text; it may hold pictures only. Run text recognition first.")
            : text.Build();
    }

    private static void ReadPart(OpenXmlPart? part, DocxPartReader reader)
    {
        if (part is null)
        {
            return;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = DocumentLimits.MostMarkupChars,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        reader.Read(xml);
    }
}
