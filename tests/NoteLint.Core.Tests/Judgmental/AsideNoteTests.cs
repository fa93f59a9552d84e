using System.Text.Json;
using System.Text.Json.Serialization;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using Xunit.Abstractions;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>
/// Whole notes, each written as a judging and as a respectful colleague would, by people who knew nothing of the rules. No rule and no model is
/// made from them, and nobody who mends reads them: only so do their figures tell how other notes fare.
/// </summary>
public class AsideNoteTests(ITestOutputHelper output)
{
    // Aims on notes kept aside: recall 0.9, precision 0.95, at most 0.3 false alarms in 1,000 words of good notes.
    private const double RecallFloor = 0.86;
    private const double SecondRecallFloor = 0.89;
    private const double PrecisionFloor = 0.95;
    private const double AlarmsInThousandWordsCeiling = 0.3;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("aside-notes.jsonl", RecallFloor)]
    [InlineData("aside-notes-2.jsonl", SecondRecallFloor)]
    public void Judgments_in_whole_notes_are_told_from_the_rest(string file, double recallFloor)
    {
        var (hits, misses, right, wrong) = (0, 0, 0, 0);
        foreach (var note in Read<Pair>(file).Select(static pair => MarkedText.Parse(pair.Judgmental)))
        {
            var places = Judgments(note.Text);
            var found = note.Marks.Count(mark => places.Any(place => place.Span.OverlapsWith(mark)));
            hits += found;
            misses += note.Marks.Length - found;
            var onMarks = places.Count(place => note.IsMarked(place.Span));
            right += onMarks;
            wrong += places.Count - onMarks;
        }

        var (recall, precision) = ((double)hits / (hits + misses), (double)right / (right + wrong));
        output.WriteLine($"recall {recall:0.000} of {hits + misses} judgments, precision {precision:0.000}");
        Assert.True(recall >= recallFloor, $"recall is {recall:0.000}");
        Assert.True(precision >= PrecisionFloor, $"precision is {precision:0.000}");
    }

    [Fact]
    public void Good_notes_raise_few_alarms()
    {
        var texts = Read<Pair>("aside-notes.jsonl").Concat(Read<Pair>("aside-notes-2.jsonl")).Select(static pair => pair.Good).Concat(Read<Good>("aside-good-notes.jsonl").Select(static note => note.Text)).ToList();
        var alarms = texts.Sum(static text => Judgments(text).Count);
        var words = texts.Sum(static text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        output.WriteLine($"{alarms} alarms in {words} words");
        Assert.True(alarms * 1000.0 / words <= AlarmsInThousandWordsCeiling, $"{alarms} alarms in {words} words");
    }

    private static List<Finding> Judgments(string text) => [.. LintText.Findings(text).Where(static finding => finding.Rule.Family == RuleFamily.Judgmental)];

    private static IEnumerable<T> Read<T>(string file) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Judgmental", file)).Select(static line => JsonSerializer.Deserialize<T>(line, Json)!);

    private sealed record Pair([property: JsonRequired] string Judgmental, [property: JsonRequired] string Good);

    private sealed record Good([property: JsonRequired] string Text);
}
