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

    [Theory]
    [InlineData("<tr><td><p>Mood</p></td><td><p>low</p><p>since May</p></td></tr><tr><td>Sleep</td><td>five<br>hours</td></tr>", "| Mood | low since May |\n| Sleep | five hours |\n")]
    [InlineData("<tr>\n<td><div>Goals</div></td>\n<td><ul><li>walk</li><li>call</li></ul></td>\n<td></td>\n</tr>", "| Goals | walk call | |\n")]
    [InlineData("<tr><th><pre>Mood\n(0-10)</pre></th><td><pre>2\n</pre></td></tr>", "| Mood (0-10) | 2 |\n")]
    [InlineData("<tr><td><p>Came on time.</p><p>Left early.</p></td></tr>", "Came on time.\n\nLeft early.\n")]
    [InlineData("<tr><td>Menu</td><td><h2>Plan</h2><p>Call.</p></td></tr>", "Menu\n## Plan\n\nCall.\n")]
    [InlineData("<tr><td>Menu</td><td>Chart<table><tr><td><p>Mood</p></td><td>low</td></tr></table>Signed</td></tr>", "Menu\nChart\n| Mood | low |\n\nSigned\n")]
    public void A_row_of_labels_and_values_is_a_line_and_a_table_that_arranges_a_page_is_none(string rows, string text) =>
        Assert.Equal(text, Read($"<table>{rows}</table>").Text);

    [Fact]
    public void A_row_is_one_paragraph_for_whoever_looks_for_a_place()
    {
        var read = Read("<p>Intake</p><table><tr><td><p>Mood</p></td><td><p>low</p></td></tr><tr><td><p>Sleep</p></td><td><p>poor</p></td></tr></table><p>Plan</p>");

        string? SpotOf(string word) => read.SpotOf(read.Text.IndexOf(word, StringComparison.Ordinal));

        Assert.Equal(("paragraph 2", "paragraph 2", "paragraph 3", "paragraph 4"), (SpotOf("Mood"), SpotOf("low"), SpotOf("poor"), SpotOf("Plan")));
    }

    [Fact]
    public void Tables_nested_without_end_are_read()
    {
        var read = Read(string.Concat(Enumerable.Repeat("<table><tr><td>a</td><td>", 5_000)) + "deep");

        Assert.StartsWith("a\na\na\n", read.Text, StringComparison.Ordinal);
        Assert.EndsWith("deep\n", read.Text, StringComparison.Ordinal);
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
