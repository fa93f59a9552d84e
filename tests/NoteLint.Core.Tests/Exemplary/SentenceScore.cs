using System.Text.Json;
using System.Text.Json.Serialization;
using NoteLint.Core.Rules;
using Xunit.Abstractions;

namespace NoteLint.Core.Tests.Exemplary;

/// <summary>
/// Measures the rules on boundaries, clarity and risk on short notes in many voices: bare ones, complete ones, and ones whose words only look
/// like the event. Figures and mistakes stand in the output of the tests
/// (<c>dotnet test --filter SentenceScore --logger "console;verbosity=detailed"</c>). No rule knows every wording: the floors keep what is reached.
/// </summary>
public class SentenceScore(ITestOutputHelper output)
{
    private const double RecallFloor = 0.9;
    private const double RecallFloorOfARule = 0.7;
    private const double AlarmsCeiling = 0.01;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<ShortNote[]> Notes = new(static () =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Exemplary", "sentences.jsonl")).Select(static line => JsonSerializer.Deserialize<ShortNote>(line, Json)!)]);

    [Fact]
    public void Bare_mentions_are_found()
    {
        var (found, all) = (0, 0);
        foreach (var rule in Notes.Value.Where(static note => note.Is == "bare").GroupBy(static note => note.Rule))
        {
            var missed = rule.Where(static note => !IsFound(note)).ToList();
            found += rule.Count() - missed.Count;
            all += rule.Count();
            missed.ForEach(note => output.WriteLine($"missed {note.Rule}: {note.Note}"));
            Assert.True(missed.Count <= (1 - RecallFloorOfARule) * rule.Count(), $"{rule.Key} misses {missed.Count} of {rule.Count()}");
        }

        output.WriteLine($"{found} of {all} found");
        Assert.True(found >= RecallFloor * all, $"{found} of {all} found");
    }

    [Fact]
    public void Complete_notes_and_benign_twins_are_left_alone()
    {
        var quiet = Notes.Value.Where(static note => note.Is != "bare").ToList();
        var alarms = quiet.Where(IsFound).ToList();
        alarms.ForEach(note => output.WriteLine($"alarm {note.Rule}: {note.Note}"));

        Assert.True(alarms.Count <= AlarmsCeiling * quiet.Count, $"{alarms.Count} alarms in {quiet.Count} notes");
    }

    // A boundary that is found by a neighboring rule of its family counts as an alarm in a benign note, and not as found in a bare one.
    private static bool IsFound(ShortNote note) => LintText.Findings(note.Note).Any(finding =>
        finding.Rule.Id == note.Rule || (note.Is == "benign" && finding.Rule.Family == RuleFamily.Boundaries && note.Rule.StartsWith("NL4", StringComparison.Ordinal)));

    private sealed record ShortNote([property: JsonRequired] string Rule, [property: JsonRequired] string Is, [property: JsonRequired] string Note);
}
