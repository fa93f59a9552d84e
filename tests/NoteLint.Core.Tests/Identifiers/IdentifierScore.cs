using NoteLint.Core.Rules;
using NoteLint.GoldSpans;
using Xunit.Abstractions;

namespace NoteLint.Core.Tests.Identifiers;

/// <summary>
/// Measures all identifiers but names on notes that were written before the rules (gold/*.md). The figures, every miss and every false
/// alarm stand in the output of the tests (<c>dotnet test --filter IdentifierScore --logger "console;verbosity=detailed"</c>).
/// </summary>
public class IdentifierScore(ITestOutputHelper output)
{
    private const double NumbersFloor = 0.98;
    private const double DatesAndPlacesFloor = 0.95;
    private const double KindFloor = 0.80;
    private const double PrecisionFloor = 0.95;
    private const double ChartFloor = 0.93;
    private const double AlarmsPerThousandWordsCeiling = 1;

    private static readonly GoldLabels WithoutNames = new(GoldLabels.AsTheyAre, ["name"]);

    private static readonly string[] DatesAndPlaces = ["date", "place", "age-over-89", "employer", "school", "photo", "biometric"];

    [Fact]
    public void Where_nobody_may_be_identified_nearly_everything_is_found_and_little_else()
    {
        var score = Score("deidentified", NoteProfile.Deidentified);

        Assert.All(score.Kinds, kind => Assert.True(kind.Value.Recall >= KindFloor, $"recall of {kind.Key} is {kind.Value.Recall:0.000}"));
        AssertRecall(score, kind => !DatesAndPlaces.Contains(kind), NumbersFloor);
        AssertRecall(score, kind => DatesAndPlaces.Contains(kind), DatesAndPlacesFloor);
        Assert.True(score.All.Precision >= PrecisionFloor, $"precision is {score.All.Precision:0.000}");
        Assert.True(score.All.CharPrecision >= PrecisionFloor, $"precision in characters is {score.All.CharPrecision:0.000}");
    }

    [Fact]
    public void Each_way_of_writing_that_was_missed_once_is_heard()
    {
        var score = GoldScore.Of(GoldNote.ReadAll(PathOf("styles")), GoldLabels.All, NoteProfile.Deidentified);

        Assert.True(score.All.Recall == 1 && score.All.Precision == 1, string.Join('\n', score.Mistakes));
    }

    [Fact]
    public void In_a_chart_note_what_belongs_is_left_alone()
    {
        var score = Score("progress", NoteProfile.Progress);

        Assert.True(score.All.Recall >= ChartFloor, $"recall is {score.All.Recall:0.000}");
        Assert.True(score.All.Precision >= ChartFloor, $"precision is {score.All.Precision:0.000}");
    }

    [Theory]
    [InlineData(NoteProfile.Deidentified)]
    [InlineData(NoteProfile.Progress)]
    public void Doses_scores_codes_and_other_look_alikes_raise_few_alarms(NoteProfile profile)
    {
        var score = Score("negatives", profile);

        Assert.True(score.AlarmsPerThousandWords <= AlarmsPerThousandWordsCeiling, $"{score.AlarmsPerThousandWords:0.00} alarms per 1,000 words");
    }

    private GoldScore Score(string file, NoteProfile profile)
    {
        var score = GoldScore.Of(GoldNote.ReadAll(PathOf(file)), WithoutNames, profile);
        foreach (var mistake in score.Mistakes)
            output.WriteLine(mistake);
        foreach (var (kind, tally) in score.Kinds)
            output.WriteLine($"{kind,-22} {tally}");
        output.WriteLine($"{"all",-22} {score.All}");
        return score;
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Identifiers", "gold", $"{file}.md");

    private static void AssertRecall(GoldScore score, Func<string, bool> isMeant, double floor)
    {
        var kinds = score.Kinds.Where(kind => isMeant(kind.Key)).Select(kind => kind.Value).ToList();
        var recall = (double)kinds.Sum(kind => kind.Found) / kinds.Sum(kind => kind.Gold);
        Assert.True(recall >= floor, $"recall is {recall:0.000}");
    }
}
