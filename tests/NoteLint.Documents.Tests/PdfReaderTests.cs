using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NoteLint.Documents.Tests;

public sealed class PdfReaderTests
{
    [Fact]
    public void Words_become_lines_with_page_and_line()
    {
        var read = Read(Pdf(["Assessment", "Client is an addict.", "", "", "Plan: next week."], ["Second page here."]));

        Assert.Equal("Assessment\nClient is an addict.\n\nPlan: next week.\nSecond page here.\n", read.Text);
        Assert.Equal("page 1, line 2", read.SpotOf(read.Text.IndexOf("addict", StringComparison.Ordinal)));
        Assert.Equal("page 2, line 1", read.SpotOf(read.Text.IndexOf("Second", StringComparison.Ordinal)));
        Assert.Empty(read.Gaps);
    }

    [Fact]
    public void A_scan_has_no_text_and_a_scanned_page_is_named()
    {
        Assert.Equal("no-text", CodeOf(WithPicture()));
        Assert.Equal(["page 2 is a picture"], Read(WithPicture("Client came.")).Gaps.ToArray());
    }

    [Fact]
    public void A_password_is_said_to_be_one() => Assert.Equal("encrypted", CodeOf(Encrypted()));

    [Fact]
    public void A_stream_that_unfolds_without_end_is_refused()
    {
        var zeros = new MemoryStream();
        using (var fold = new ZLibStream(zeros, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            for (var written = 0; written < 600; written++)
            {
                fold.Write(block);
            }
        }

        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal("too-large", CodeOf(Raw(zeros.ToArray())));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 300 << 20);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<</A ")]
    [InlineData("q ")]
    public void Objects_nested_without_end_do_not_end_the_process(string open)
    {
        var content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(open, 100_000)));
        var folded = new MemoryStream();
        using (var fold = new ZLibStream(folded, CompressionLevel.Fastest, leaveOpen: true))
        {
            fold.Write(content);
        }

        Assert.IsType<DocumentException>(Record.Exception(() => Read(Raw(folded.ToArray()))));
    }

    [Fact]
    public void Something_else_is_no_pdf()
    {
        Assert.Equal("broken-document", CodeOf("hello"u8.ToArray()));
        Assert.Equal("broken-document", CodeOf("%PDF-1.7 and no more"u8.ToArray()));
        Assert.Equal("broken-document", CodeOf([]));
    }

    [Fact]
    public void Damage_anywhere_ends_in_a_reason()
    {
        var good = Pdf(["Client came on time."]);
        var random = new Random(7);
        for (var round = 0; round < 100; round++)
        {
            var bad = good[..random.Next(1, good.Length + 1)];
            for (var change = 0; change < 5; change++)
            {
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            }

            _ = Record.Exception(() => Read(bad)) is not { } trouble || Assert.IsType<DocumentException>(trouble).Code.Length > 0;
        }
    }

    private static byte[] Pdf(params string[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            for (var line = 0; line < lines.Length; line++)
            {
                if (lines[line].Length > 0)
                {
                    page.AddText(lines[line], 11, new PdfPoint(50, 780 - (14 * line)), font);
                }
            }
        }

        return builder.Build();
    }

    private static byte[] WithPicture(params string[] textBefore)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var text in textBefore)
        {
            builder.AddPage(PageSize.A4).AddText(text, 11, new PdfPoint(50, 780), font);
        }

        // One grey pixel.
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        builder.AddPage(PageSize.A4).AddPng(png, new PdfRectangle(50, 50, 500, 700));
        return builder.Build();
    }

    // A page whose content is the given folded stream.
    private static byte[] Raw(byte[] folded) => Assemble([], folded);

    // The standard security handler with keys that no empty password opens.
    private static byte[] Encrypted() => Assemble(
        Encoding.ASCII.GetBytes("5 0 obj<</Filter/Standard/V 1/R 2/P -44/O<" + new string('1', 64) + ">/U<" + new string('2', 64) + ">>>endobj\n"),
        [1, 2, 3],
        "/Encrypt 5 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]");

    private static byte[] Assemble(byte[] more, byte[] folded, string trailer = "")
    {
        var file = new MemoryStream();
        var starts = new List<long>();
        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        void Object(string text)
        {
            starts.Add(file.Position);
            Write(text);
        }

        Write("%PDF-1.5\n");
        Object("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        Object("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
        Object("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Resources<<>>/Contents 4 0 R>>endobj\n");
        Object($"4 0 obj<</Length {folded.Length}/Filter/FlateDecode>>stream\n");
        file.Write(folded);
        Write("\nendstream endobj\n");
        if (more.Length > 0)
        {
            starts.Add(file.Position);
            file.Write(more);
        }

        var table = file.Position;
        Write($"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n{string.Concat(starts.Select(start => $"{start:0000000000} 00000 n \n"))}");
        Write($"trailer<</Size {starts.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF");
        return file.ToArray();
    }

    private static DocumentText Read(byte[] bytes) => DocumentReaders.Read(bytes, ".pdf");

    private static string CodeOf(byte[] bytes) => Assert.Throws<DocumentException>(() => Read(bytes)).Code;
}
