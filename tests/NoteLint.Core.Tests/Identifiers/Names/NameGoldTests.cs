using NoteLint.Core.Rules;
using NoteLint.GoldSpans;

namespace NoteLint.Core.Tests.Identifiers.Names;

/// <summary>Invented notes in which every name that counts is marked, under the profile that each note states.</summary>
public class NameGoldTests
{
    private static readonly GoldNote[] Notes = [.. GoldNote.ReadAll(Path.Combine(AppContext.BaseDirectory, "Identifiers", "gold", "names.jsonl"))];

    private static readonly GoldLabels NamesOnly = new(
        System.Collections.Immutable.ImmutableDictionary<string, string>.Empty,
        [.. ShippedRules.All.Select(rule => rule.Identifier).OfType<string>().Where(identifier => identifier != "name")]);

    [Theory]
    [InlineData(NoteProfile.Deidentified, 0.95, 0.95)]
    [InlineData(NoteProfile.Progress, 0.93, 0.93)]
    public void Names_are_found_and_little_else(NoteProfile profile, double recall, double precision)
    {
        var score = GoldScore.Of(Notes.Where(note => note.Profile == profile), NamesOnly, profile);
        var report = $"{score.All}\n{string.Join('\n', score.Mistakes)}";

        Assert.True(score.All.Recall >= recall, report);
        Assert.True(score.All.Precision >= precision, report);
        Assert.True(score.All.CharPrecision >= precision, report);
    }

    [Fact]
    public void What_looks_like_a_name_is_left_alone()
    {
        var score = GoldScore.Of(Notes.Where(note => note.Spans.IsEmpty), NamesOnly, NoteProfile.Progress);

        Assert.True(score.WordsWithoutSpans > 1000, "there are enough words to measure on");
        Assert.True(score.AlarmsPerThousandWords <= 1, string.Join('\n', score.Mistakes));
    }
}
