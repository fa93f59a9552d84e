using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Documents;

public sealed class EditedPartTests
{
    [Fact]
    public void Outside_of_the_part_over_random_edits_the_texts_are_the_same() =>
        TextModel.Edits.Array[1, 20].Sample(
            edits =>
            {
                const string Before = "S: One.\r\nTwo 😀\rThree\nO: Four and five.\n";
                var text = EditedText.Of(Before);
                EditedPart? part = null;
                foreach (var edit in edits)
                {
                    var (range, inserted) = TextModel.Resolve(text.Source.ToString(), edit);
                    Assert.True(text.TryApply(new TextDocumentContentChangeEvent(inserted, range), out text, out var place));
                    part = part?.Then(EditedPart.Of(place)) ?? EditedPart.Of(place);
                }

                var (before, after) = (part!.Value.Before, part.Value.After);
                var now = text.Source.ToString();
                Assert.Equal(Before[..before.Start], now[..after.Start]);
                Assert.Equal(Before[before.End..], now[after.End..]);
                Assert.Equal(now.Length - Before.Length, part.Value.Shift);
            },
            iter: 1_000);

    [Fact]
    public void The_part_over_two_edits_holds_what_lies_between_them()
    {
        var first = EditedPart.Of(new TextChange(new TextSpan(10, 2), "four"));
        var second = EditedPart.Of(new TextChange(new TextSpan(30, 0), "x"));

        Assert.Equal(new EditedPart(TextSpan.FromBounds(10, 28), TextSpan.FromBounds(10, 31)), first.Then(second));
    }
}
