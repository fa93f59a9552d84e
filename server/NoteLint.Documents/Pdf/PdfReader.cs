using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace NoteLint.Documents.Pdf;

/// <summary>Reads PDF files that hold text. Pages that are pictures of text are said to be so.</summary>
internal static class PdfReader
{
    private const int DeepestObjects = 128;

    private static ReadOnlySpan<byte> PdfMark => "%PDF-"u8;

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="DocumentException">It can't be read.</exception>
    public static DocumentText Read(byte[] bytes)
    {
        // The mark may follow a few bytes that a mail program or a web server has put before it.
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf(PdfMark) < 0)
        {
            throw DocumentException.Broken("PDF");
        }

        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = DeepestObjects,
                FilterProvider = new BoundedFilters(),
            });
            return ReadPages(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new DocumentException("encrypted", "This PDF has a password. Save it without one.");
        }
        catch (Exception exception) when (exception is not DocumentException)
        {
            // Of a hostile file the library may throw anything; none of it is worth showing.
            throw DocumentException.Broken("PDF");
        }
    }

    private static DocumentText ReadPages(PdfDocument document)
    {
        if (document.NumberOfPages > DocumentLimits.MostPages)
        {
            throw DocumentException.TooLarge($"more than {DocumentLimits.MostPages} pages");
        }

        var text = new DocumentTextBuilder();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage(number);
            if (page.Letters.Count > 0)
            {
                AddPage(text, page);
            }
            else if (page.NumberOfImages > 0)
            {
                text.AddGap($"page {number.ToString(CultureInfo.InvariantCulture)} is a picture");
            }
        }

        return text.IsBlank
            ? throw new DocumentException("no-text", "This PDF holds no text; it seems to be a scan. Run text recognition first.")
            : text.Build();
    }

    private static void AddPage(DocumentTextBuilder text, Page page)
    {
        var number = 0;
        PdfLine? above = null;
        foreach (var line in PdfLines.Of(page))
        {
            if (above is not null && line.IsFarBelow(above))
            {
                text.AddBreak();
            }

            text.AddLine(line.Text, string.Create(CultureInfo.InvariantCulture, $"page {page.Number}, line {++number}"));
            above = line;
        }

        // Where a page ends, a sentence may go on.
    }
}
