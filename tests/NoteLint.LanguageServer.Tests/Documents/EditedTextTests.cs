using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Tests.Client;
using Range = NoteLint.LanguageServer.Protocol.Range;

namespace NoteLint.LanguageServer.Tests.Documents;

public sealed class EditedTextTests
{
    [Theory]
    [InlineData("one\ntwo", 0, 99, 3)]
    [InlineData("one\r\ntwo", 0, 99, 3)]
    [InlineData("one\rtwo", 0, 99, 3)]
    [InlineData("one\r\ntwo", 0, 4, 3)]
    [InlineData("one\n\ntwo", 1, 5, 4)]
    [InlineData("one\r\n\r\ntwo", 1, 1, 5)]
    [InlineData("one\ntwo", 1, 99, 7)]
    [InlineData("one\ntwo", 7, 0, 7)]
    [InlineData("a\u2028b\u0085c", 0, 4, 4)]
    [InlineData("😀x", 0, 2, 2)]
    [InlineData("", 0, 0, 0)]
    public void A_position_beyond_the_end_of_a_line_means_that_end(string text, int line, int character, int offset) =>
        Assert.Equal(offset, EditedText.Of(text).OffsetOf(new Position(line, character)));

    [Theory]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(0, -1, 0, 0)]
    [InlineData(0, 0, 0, -7)]
    [InlineData(0, 2, 0, 1)]
    [InlineData(1, 0, 0, 0)]
    [InlineData(4, 0, 4, 0)]
    [InlineData(9, 0, 9, 0)]
    public void An_edit_that_does_not_fit_is_refused_and_leaves_the_text(int startLine, int startCharacter, int endLine, int endCharacter)
    {
        var text = EditedText.Of("one\ntwo\n");
        var change = new TextDocumentContentChangeEvent("x", new Range(new(startLine, startCharacter), new(endLine, endCharacter)));

        Assert.False(text.TryApply(change, out var edited, out _));
        Assert.Same(text, edited);
    }

    [Theory]
    [InlineData("one\ntwo", 2, "one\ntwonew")]
    [InlineData("one\ntwo\n", 3, "one\ntwo\nnew")]
    public void An_edit_one_line_past_the_last_stands_at_the_end(string text, int line, string after)
    {
        var change = new TextDocumentContentChangeEvent("new", new Range(new(line, 0), new(line, 0)));

        Assert.True(EditedText.Of(text).TryApply(change, out var edited, out _));
        Assert.Equal(after, edited.Source.ToString());
    }

    [Fact]
    public void An_edit_up_to_a_line_that_does_not_exist_reaches_to_the_end()
    {
        var change = new TextDocumentContentChangeEvent("new", new Range(new(0, 0), new(99, 0)));

        Assert.True(EditedText.Of("one\ntwo").TryApply(change, out var edited, out _));
        Assert.Equal("new", edited.Source.ToString());
    }

    [Fact]
    public void The_place_of_an_edit_is_what_really_changed()
    {
        var text = EditedText.Of("He is an addic\nNext");

        Assert.True(text.TryApply(new TextDocumentContentChangeEvent("He is an addict\nNext"), out _, out var place));

        Assert.Equal(new TextChange(new TextSpan(14, 0), "t"), place);
    }

    [Fact]
    public void Random_edits_give_the_same_text_as_a_model() =>
        TextModel.Edits.Array[0, 40].Sample(
            (edits) =>
            {
                var text = EditedText.Of("S: One.\r\nTwo 😀\rThree\n");
                var model = "S: One.\r\nTwo 😀\rThree\n";
                foreach (var edit in edits)
                {
                    var (range, inserted) = TextModel.Resolve(model, edit);
                    model = TextModel.Apply(model, range, inserted);
                    Assert.True(text.TryApply(new TextDocumentContentChangeEvent(inserted, range), out text, out _));
                    Assert.Equal(model, text.Source.ToString());
                }
            },
            iter: 1_000);
}
