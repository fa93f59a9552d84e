using System.Text;

namespace NoteLint.Documents.Tests;

public sealed class HtmlReaderTests
{
    [Fact]
    public void Blocks_become_lines_and_markup_goes()
    {
        var read = Read("""
            <!doctype html><html><head><title>T</title><style>p { color: red }</style><script>var client = "x";</script></head><body>
            <h2>Assessment</h2><p>Client   is an
            <b>addict</b>.</p><ul><li>one</li><li>two</li></ul>
            <table><tr><th>Mood</th><td>low</td></tr></table>
            <!-- a comment --><div>First<br>second&nbsp;line &amp; more</div></body></html>
            """);

        Assert.Equal("## Assessment\n\nClient is an addict.\n\n- one\n- two\n\n| Mood | low |\n\nFirst\nsecond line & more\n", read.Text);
        Assert.Equal("paragraph 2", read.SpotOf(read.Text.IndexOf("addict", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_encodings_are_read()
    {
        Assert.Equal("café\n", DocumentReaders.Read([.. "<p>caf"u8, 0xE9, .. "</p>"u8], ".html").Text);
        Assert.Equal("café\n", DocumentReaders.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>café</p>")], ".html").Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<img src=scan.png>")]
    [InlineData("<script>alert('addict')</script>")]
    public void A_page_without_text_says_so(string html) =>
        Assert.Equal("no-text", Assert.Throws<DocumentException>(() => Read(html)).Code);

    [Fact]
    public void A_page_nested_without_end_is_read()
    {
        var read = Read(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep");

        Assert.Equal("deep\n", read.Text);
    }

    private static DocumentText Read(string html) => DocumentReaders.Read(Encoding.UTF8.GetBytes(html), ".html");
}
