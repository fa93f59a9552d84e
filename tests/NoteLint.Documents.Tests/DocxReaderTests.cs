using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NoteLint.Documents.Tests;

public sealed class DocxReaderTests
{
    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void Paragraphs_headings_lists_and_tables_become_lines()
    {
        var document = Read(SampleDocx.With(
            SampleDocx.Paragraph("Assessment", "Heading1"),
            SampleDocx.Paragraph("Client is an addict."),
            new Paragraph(),
            new Table(
                new TableRow(Cell("Client:"), Cell("Alex Example")),
                new TableRow(Cell("Mood"), Cell("low"), Cell("better")))));

        Assert.Equal("## Assessment\nClient is an addict.\n\nClient: Alex Example\n| Mood | low | better |\n", document.Text);
        Assert.Equal("paragraph 2", document.SpotOf(document.Text.IndexOf("addict", StringComparison.Ordinal)));
        Assert.Equal("table 1, row 2", document.SpotOf(document.Text.IndexOf("low", StringComparison.Ordinal)));
    }

    [Fact]
    public void Headers_comments_and_notes_are_read_too()
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(SampleDocx.Paragraph("Body.")));
            main.AddNewPart<HeaderPart>().Header = new Header(SampleDocx.Paragraph("Client: Alex Example"));
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(SampleDocx.Paragraph("Ask the mother.")) { Id = "0" });
        }

        var read = Read(stream.ToArray());

        Assert.Equal("Client: Alex Example\nBody.\nAsk the mother.\n", read.Text);
        Assert.Equal("comments, paragraph 1", read.SpotOf(read.Text.IndexOf("Ask", StringComparison.Ordinal)));
    }

    [Fact]
    public void Deleted_text_is_left_out_and_a_text_box_is_read_once()
    {
        var read = Read(SampleDocx.WithMainPart($"""
            <w:document {Space} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
            <w:p><w:r><w:t>Kept </w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:t>text.</w:t></w:r></w:p>
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="x"><w:txbxContent><w:p><w:r><w:t>Box.</w:t></w:r></w:p></w:txbxContent></mc:Choice>
            <mc:Fallback><w:txbxContent><w:p><w:r><w:t>Box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>After.</w:t></w:r></w:p>
            </w:body></w:document>
            """));

        Assert.Equal("Kept text.\nBox.\nAfter.\n", read.Text);
    }

    [Fact]
    public void A_password_is_said_to_be_one() =>
        Assert.Equal("encrypted", CodeOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));

    [Fact]
    public void An_empty_document_has_no_text() => Assert.Equal("no-text", CodeOf(SampleDocx.With(new Paragraph())));

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        var space = new string(' ', 1 << 20);
        var bomb = SampleDocx.WithMainPart(stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes($"<w:document {Space}><w:body><w:p><w:r><w:t>"));
            var block = Encoding.UTF8.GetBytes(space);
            for (var written = 0; written < 700; written++)
            {
                stream.Write(block);
            }
        });

        Assert.True(bomb.Length < 16 << 20);
        Assert.Equal("too-large", CodeOf(bomb));
    }

    [Fact]
    public void A_paragraph_without_end_is_refused()
    {
        var text = new string('a', 20 << 20);

        Assert.Equal("too-large", CodeOf(SampleDocx.WithMainPart($"<w:document {Space}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>")));
    }

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><w:document {0}><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document {0}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("<w:document {0}><w:body><w:p>")]
    [InlineData("")]
    public void Entities_and_broken_markup_are_refused(string xml) =>
        Assert.Equal("broken-document", CodeOf(SampleDocx.WithMainPart(xml.Replace("{0}", Space, StringComparison.Ordinal))));

    [Fact]
    public void Markup_nested_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 200_000));

        Assert.Equal("too-large", CodeOf(SampleDocx.WithMainPart($"<w:document {Space}><w:body>{deep}")));
    }

    [Fact]
    public void Damage_anywhere_ends_in_a_reason()
    {
        var good = SampleDocx.With(SampleDocx.Paragraph("Client came on time."));
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var bad = good[..random.Next(1, good.Length + 1)];
            for (var change = 0; change < 5; change++)
            {
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            }

            _ = Record.Exception(() => Read(bad)) is not { } trouble || Assert.IsType<DocumentException>(trouble).Code.Length > 0;
        }
    }

    private static TableCell Cell(string text) => new(SampleDocx.Paragraph(text));

    private static DocumentText Read(byte[] bytes) => DocumentReaders.Read(bytes, ".docx");

    private static string CodeOf(byte[] bytes) => Assert.Throws<DocumentException>(() => Read(bytes)).Code;
}
