using System.Text;
using CsCheck;
using NoteLint.Cli.Inputs;

namespace NoteLint.Cli.Tests.Inputs;

public sealed class JsonLineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\n\nb", new[] { "a", "", "b" })]
    [InlineData("\n", new[] { "" })]
    [InlineData("\uFEFFa\r\n", new[] { "a\r" })]
    [InlineData("abcdefghi\nj\nabcdefghijk", new[] { null, "j", null })]
    [InlineData("abcdefgh\nj", new[] { "abcdefgh", "j" })]
    public void Lines_end_at_line_feeds_and_long_ones_are_passed_over(string text, string?[] lines) =>
        Assert.Equal(lines, Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), maxLineBytes: 8));

    [Fact]
    public void Lines_are_the_same_however_the_stream_is_cut() =>
        Gen.Select(Gen.String[Gen.OneOf(Gen.Char['a', 'c'], Gen.Const('\n')), 0, 300], Gen.Int[1, 50]).Sample((text, size) =>
            Read(new Trickle(Encoding.UTF8.GetBytes(text), size), int.MaxValue).SequenceEqual(Expected(text)));

    private static string[] Expected(string text) => text.EndsWith('\n') ? text[..^1].Split('\n') : text.Length == 0 ? [] : text.Split('\n');

    private static IEnumerable<string?> Read(Stream stream, int maxLineBytes) =>
        JsonLineReader.ReadLines(stream, maxLineBytes).Select(line => line is null ? null : Encoding.UTF8.GetString(line));

    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(size, count));
    }
}
