using CsCheck;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>What holds for every page, however broken.</summary>
public class ParserPropertyTests
{
    private static readonly string Sample = SamplePage.WithRow("| {tea, *coffee*} [x] ...2 sampler (noun) | person; *advice* | !Negated && Near(\"tea (noun)\", 3) \\|\\| Section == Plan | review |");

    private static readonly string[] Marks = ["", "{", "}", "[", "]", "*", "**", "|", "\\|", "\"", "(", ")", ";", ",", "...", "---", "\n", "\r", "# ", "## ", "```", "é", "\0"];

    [Fact]
    public void A_damaged_page_gives_a_page_or_errors_that_stand_on_it() =>
        Gen.Select(Gen.Int[0, Sample.Length], Gen.Int[0, 12], Gen.Int[0, Marks.Length - 1].Select(index => Marks[index]))
            .Array[1, 4]
            .Sample(damages =>
            {
                var page = damages.Aggregate(Sample, (text, damage) =>
                {
                    var start = Math.Min(damage.Item1, text.Length);
                    return text.Remove(start, Math.Min(damage.Item2, text.Length - start)).Insert(start, damage.Item3);
                });
                var (parsed, errors) = SamplePage.Parse(page);
                Assert.Equal(parsed is null, !errors.IsEmpty);
                Assert.All(errors, error => Assert.InRange(error.Span.End, 0, page.Length));
            }, iter: 5000);
}
