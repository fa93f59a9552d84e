using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Fixes;

public class FixApplierTests
{
    [Fact]
    public void A_fix_is_applied_whole()
    {
        var result = FixApplier.Apply(SourceText.From("Client is an addict."), [Fix((10, 2, "a"), (13, 6, "person"))]);
        Assert.Equal("Client is a person.", result.Text.ToString());
        Assert.Single(result.Applied);
        Assert.Empty(result.Skipped);
    }

    [Fact]
    public void Of_two_fixes_for_one_place_the_first_is_applied_and_the_other_told()
    {
        var first = Fix((13, 6, "person"));
        var second = Fix((0, 6, "Patient"), (10, 9, "somebody"));
        var result = FixApplier.Apply(SourceText.From("Client is an addict."), [first, second]);
        Assert.Equal("Client is an person.", result.Text.ToString());
        Assert.Same(first, Assert.Single(result.Applied));
        Assert.Same(second, Assert.Single(result.Skipped));
    }

    [Fact]
    public void Fixes_may_come_in_any_order() =>
        Assert.Equal("b a", FixApplier.Apply(SourceText.From("x y"), [Fix((2, 1, "a")), Fix((0, 1, "b"))]).Text.ToString());

    [Fact]
    public void Two_insertions_at_one_place_are_not_both_applied() =>
        Assert.Equal("1x", FixApplier.Apply(SourceText.From("x"), [Fix((0, 0, "1")), Fix((0, 0, "2"))]).Text.ToString());

    [Theory]
    [InlineData("a\r\nb", "a\r\nnew\r\nb")]
    [InlineData("a\nb", "a\nnew\nb")]
    [InlineData("a\rb", "a\rnew\rb")]
    public void Line_ends_are_those_of_the_text(string before, string after)
    {
        var place = before.IndexOf('b', StringComparison.Ordinal);
        Assert.Equal(after, FixApplier.Apply(SourceText.From(before), [Fix((place, 0, "new\n"))]).Text.ToString());
    }

    [Fact]
    public void Without_fixes_the_text_is_the_same()
    {
        var text = SourceText.From("Client attended.");
        Assert.Same(text, FixApplier.Apply(text, []).Text);
    }

    [Fact]
    public void Applied_fixes_never_touch_and_every_fix_is_accounted_for() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 5]).List[0, 30].Sample(places =>
        {
            var fixes = places.ConvertAll(place => Fix((place.Item1, place.Item2, "")));
            var result = FixApplier.Apply(SourceText.From(new string('x', 50)), fixes);
            var spans = result.Applied.Select(fix => fix.Edits[0].Span).Order().ToList();
            Assert.Equal(fixes.Count, result.Applied.Length + result.Skipped.Length);
            Assert.Equal(50 - spans.Sum(span => span.Length), result.Text.Length);
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start));
        });

    private static Fix Fix(params (int Start, int Length, string Text)[] edits) =>
        new("Test", FixSafety.Review, [.. edits.Select(edit => new TextChange(new TextSpan(edit.Start, edit.Length), edit.Text))]);
}
