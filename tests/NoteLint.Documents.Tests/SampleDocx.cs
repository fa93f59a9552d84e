using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NoteLint.Documents.Tests;

/// <summary>Makes Word documents, good and bad.</summary>
internal static class SampleDocx
{
    public static byte[] With(params OpenXmlElement[] body)
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(body));
        }

        return stream.ToArray();
    }

    public static Paragraph Paragraph(string text, string? style = null) => new(
        new ParagraphProperties(style is null ? [] : [new ParagraphStyleId { Val = style }]),
        new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A good document whose main part is replaced by other bytes.</summary>
    public static byte[] WithMainPart(string xml) => WithMainPart(stream => stream.Write(Encoding.UTF8.GetBytes(xml)));

    public static byte[] WithMainPart(Action<Stream> write)
    {
        var stream = new MemoryStream();
        stream.Write(With(Paragraph("x")));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            write(part);
        }

        return stream.ToArray();
    }
}
