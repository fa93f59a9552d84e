using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Text;

namespace NoteLint.Core.Tests.Text;

public class LineMapTests
{
    [Fact]
    public void Lines_end_at_every_kind_of_line_end()
    {
        var map = LineMap.Create("a\nb\r\nc\rd");

        Assert.Equal(4, map.LineCount);
        Assert.Equal([0, 2, 5, 7], Enumerable.Range(0, 4).Select(line => map.OffsetOf(line, 0)));
    }

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\f')]
    public void A_line_end_that_editors_do_not_know_ends_no_line(char character) =>
        Assert.Equal(1, LineMap.Create($"a{character}b").LineCount);

    [Fact]
    public void An_empty_text_has_one_line() => Assert.Equal(new LinePosition(0, 0), LineMap.Create("").PositionOf(0));

    [Fact]
    public void A_position_beyond_a_line_is_its_end()
    {
        var map = LineMap.Create("ab\r\ncd");

        Assert.Equal(2, map.OffsetOf(0, 99));
        Assert.Equal(6, map.OffsetOf(9, 0));
        Assert.Equal(6, map.OffsetOf(1, int.MaxValue));
    }

    [Fact]
    public void An_offset_outside_the_text_is_an_error()
    {
        var map = LineMap.Create("ab");

        Assert.Throws<ArgumentOutOfRangeException>(() => map.PositionOf(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.PositionOf(-1));
    }

    [Fact]
    public void Offset_and_position_are_two_names_of_one_place() =>
        Gen.String[Gen.Char["ab\r\n\u2028"], 0, 40].Sample(text =>
        {
            var map = LineMap.Create(text);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var position = map.PositionOf(offset);
                var isInsideLineEnd = offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n';
                if (!isInsideLineEnd)
                {
                    Assert.Equal(offset, map.OffsetOf(position.Line, position.Character));
                }
            }
        });
}
