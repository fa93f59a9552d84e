using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Tests.Shell;

public class StyledWriterTests
{
    [Theory]
    [InlineData("a word that fits", "a word that fits\n")]
    [InlineData("one line and the next one of two", "one line and the\n  next one of two\n")]
    [InlineData("twenty characters in one line", "twenty characters in\n  one line\n")]
    [InlineData("one\ntwo   three  \n\nfour", "one\n  two   three\n\n  four\n")]
    [InlineData("a wordthatislongerthantwentycharacters", "a\n  wordthatislongerth\n  antwentycharacters\n")]
    [InlineData("aaaaaaaaaaaaaaaaaaa\U0001F600b", "aaaaaaaaaaaaaaaaaaa\n  \U0001F600b\n")]
    [InlineData("  indented", "  indented\n")]
    [InlineData("", "\n")]
    public void Text_goes_on_behind_the_indent_where_a_word_does_not_fit(string text, string expected) =>
        Assert.Equal(expected, Write(isColored: false, writer => writer.Write(text, indent: 2)));

    [Fact]
    public void A_line_goes_on_where_the_last_piece_ended() =>
        Assert.Equal("4:12   warning   A\n  title\n", Write(isColored: false, writer =>
        {
            writer.Write("4:12   ");
            writer.Write("warning   ", TextStyle.Caution);
            writer.Write("A title", TextStyle.Bold, indent: 2);
        }));

    [Fact]
    public void Colour_ends_with_its_text_and_with_the_line() =>
        Assert.Equal("plain \e[1mbold\e[0m \e[90mgrey and\e[0m\n\e[90mgrey\e[0m\n", Write(isColored: true, writer =>
        {
            writer.Write("plain ");
            writer.Write("bold", TextStyle.Bold);
            writer.Write(" grey and grey", TextStyle.Quiet);
        }));

    private static string Write(bool isColored, Action<StyledWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var writer = new StyledWriter(output, isColored, width: 20);
        write(writer);
        writer.WriteLine();
        return output.ToString();
    }
}
