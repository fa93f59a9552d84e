using CsCheck;
using NoteLint.Core.Consent.Weighing;

namespace NoteLint.Core.Tests.Consent;

/// <summary>The transformer that reads a note as a whole.</summary>
public class ConsentEncoderTests
{
    private const string LastUnit = "Client agreed by signature to sessions by video.";

    [Fact]
    public void Any_units_have_scores() => Gen.String[0, 200].Array[0, 12].Sample(
        static units =>
        {
            var scores = ConsentEncoder.Shipped.Read(Units(units));
            Assert.Equal(units.Length, scores.Count);
            Assert.All(All(scores), static score => Assert.True(float.IsFinite(score)));
        },
        iter: 50);

    [Fact]
    public void A_unit_without_words_tells_nothing()
    {
        var scores = ConsentEncoder.Shipped.Read(Units("Met by video.", " ", LastUnit));

        Assert.All(scores.Of(1).ToArray(), static score => Assert.Equal(-99, score));
        Assert.All([.. scores.Of(0), .. scores.Of(2)], static score => Assert.NotEqual(-99, score));
    }

    [Fact]
    public void A_note_that_is_longer_than_what_is_read_at_once_is_read_to_its_end()
    {
        var units = Enumerable.Range(1, 100).Select(static number => $"In week {number} she walked to the lake and slept well.").ToArray();
        var scores = ConsentEncoder.Shipped.Read(Units([.. units, LastUnit]));
        var others = ConsentEncoder.Shipped.Read(Units([.. units, "Client declined sessions by video."]));

        Assert.Equal(101, scores.Count);
        Assert.All(Enumerable.Range(0, 101), unit => Assert.All(scores.Of(unit).ToArray(), static score => Assert.NotInRange(score, -99, -98)));
        Assert.NotEqual(scores.Of(100).ToArray(), others.Of(100).ToArray());
        Assert.Equal(scores.Of(0).ToArray(), others.Of(0).ToArray());
    }

    [Fact]
    public void What_stands_beside_a_unit_counts() => Assert.NotEqual(
        ConsentEncoder.Shipped.Read(Units(LastUnit)).Of(0).ToArray(),
        ConsentEncoder.Shipped.Read(Units(LastUnit, "He withdrew that.")).Of(0).ToArray());

    [Fact]
    public void A_note_has_the_same_scores_whatever_was_read_before()
    {
        string[] note = ["Met by video for fifty minutes.", "Her mother joined for the end.", LastUnit];
        var scores = All(ConsentEncoder.Shipped.Read(Units(note)));
        for (var i = 0; i < 70; i++)
        {
            ConsentEncoder.Shipped.Read(Units($"Session {i} began at nine."));
        }

        Assert.Equal(scores, All(ConsentEncoder.Shipped.Read(Units(note))));
    }

    private static ReadOnlyMemory<char>[] Units(params string[] texts) => [.. texts.Select(static text => text.AsMemory())];

    private static float[] All(ConsentUnitScores scores) => [.. Enumerable.Range(0, scores.Count).SelectMany(unit => scores.Of(unit).ToArray())];
}
