using System.Collections.Immutable;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using Xunit.Abstractions;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>
/// Measures the judgmental rules on <see cref="JudgmentalSet"/>. The figures and every miss stand in the output of the tests
/// (<c>dotnet test --filter JudgmentalScore --logger "console;verbosity=detailed"</c>).
/// </summary>
public class JudgmentalScore(ITestOutputHelper output)
{
    // Floors hold what the rules reach, and are to be raised as they reach more. The aims are recall 0.90, precision 0.95,
    // both sentences right 0.85 and at most 0.3 alarms per 1,000 words of notes that deserve none.
    private static readonly Floors Seen = new(Recall: 0.94, Precision: 0.92, BothRight: 0.91);
    private static readonly Floors Unseen = new(Recall: 0.9, Precision: 0.93, BothRight: 0.9);
    private static readonly Floors Free = new(Recall: 0.66, Precision: 0.87, BothRight: 0.65);
    private static readonly Floors SenseWords = new(Recall: 0.94, Precision: 0.98, BothRight: 0.94);
    private const double MarkedWordsFloor = 0.72;
    private const double AlarmsPerThousandWordsCeiling = 0.3;

    [Fact]
    public void The_two_senses_of_a_wording_are_told_apart() => Measure(JudgmentalSet.Pairs, Seen);

    [Fact]
    public void They_are_told_apart_where_nobody_has_looked() => Measure(JudgmentalSet.UnseenPairs, Unseen);

    [Fact]
    public void They_are_told_apart_where_no_list_has_the_words() => Measure(JudgmentalSet.FreePairs, Free);

    [Fact]
    public void A_word_judges_in_one_sentence_and_describes_in_another() => Measure(JudgmentalSet.SenseWordPairs, SenseWords);

    [Fact]
    public void Marked_words_of_whole_notes_are_found()
    {
        var marks = 0;
        var found = 0;
        foreach (var (name, note) in JudgmentalSet.JudgmentalNotes)
        {
            var findings = PairOutcome.Judgments(note.Text, RuleSeverity.Hint);
            var missed = note.Marks.Where(mark => !findings.Any(finding => finding.Span.OverlapsWith(mark))).ToList();
            marks += note.Marks.Length;
            found += note.Marks.Length - missed.Count;
            output.WriteLine($"{name}: {note.Marks.Length - missed.Count} of {note.Marks.Length}");
            foreach (var mark in missed)
                output.WriteLine($"  missed: {note.WordsOf(mark)}");
            foreach (var finding in findings.Where(finding => !note.IsMarked(finding.Span)))
                output.WriteLine($"  off the mark: {Describe(note.Text, finding)}");
        }

        var share = (double)found / marks;
        output.WriteLine($"{share:0.000} of {marks} marked places");
        Assert.True(share >= MarkedWordsFloor, $"{share:0.000} of the marked places are found");
    }

    [Fact]
    public void Exemplary_and_respectful_notes_raise_few_alarms()
    {
        var alarms = WriteAlarms("Exemplary", JudgmentalSet.ExemplaryNotes) + WriteAlarms("Respectful", JudgmentalSet.RespectfulNotes);
        var words = WordsIn(JudgmentalSet.ExemplaryNotes) + WordsIn(JudgmentalSet.RespectfulNotes);

        Assert.True(alarms * 1000.0 / words <= AlarmsPerThousandWordsCeiling, $"{alarms} alarms in {words} words");
    }

    private void Measure(ImmutableArray<JudgmentalPair> pairs, Floors floors)
    {
        var outcomes = Outcomes(pairs, RuleSeverity.Hint);
        var all = new PairTally(outcomes);
        output.WriteLine($"All findings        {all}");
        output.WriteLine($"Info and above      {new PairTally(Outcomes(pairs, RuleSeverity.Info))}");
        output.WriteLine($"Worded by no list   {new PairTally(outcomes.Where(outcome => outcome.Pair.Productive))}");
        foreach (var theme in outcomes.GroupBy(outcome => outcome.Pair.Theme))
            output.WriteLine($"{theme.Key,-20}{new PairTally(theme)}");

        WriteMisses(outcomes);

        Assert.True(all.Recall >= floors.Recall, $"recall is {all.Recall:0.000}");
        Assert.True(all.Precision >= floors.Precision, $"precision is {all.Precision:0.000}");
        Assert.True(all.BothRight >= floors.BothRight, $"both sentences are right in {all.BothRight:0.000}");
    }

    private static ImmutableArray<PairOutcome> Outcomes(ImmutableArray<JudgmentalPair> pairs, RuleSeverity atLeast) => [.. pairs.Select(pair => PairOutcome.Of(pair, atLeast))];

    private static int WordsIn(ImmutableSortedDictionary<string, string> notes) =>
        notes.Values.Sum(note => note.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static string Describe(string text, Finding finding) =>
        $"{finding.Rule.Id} {finding.Severity} \"{text.Substring(finding.Span.Start, finding.Span.Length)}\"";

    private void WriteMisses(ImmutableArray<PairOutcome> outcomes)
    {
        foreach (var theme in outcomes.GroupBy(outcome => outcome.Pair.Theme))
        {
            output.WriteLine($"\n{theme.Key}");
            foreach (var outcome in theme)
            {
                var pair = outcome.Pair;
                if (!outcome.IsFound)
                    output.WriteLine($"  {pair.Id} missed{(pair.Productive ? " (worded by no list)" : "")}: {pair.Judgmental}");
                foreach (var finding in outcome.OffMark)
                    output.WriteLine($"  {pair.Id} off the mark: {Describe(pair.Marked.Text, finding)} in: {pair.Judgmental}");
                foreach (var finding in outcome.OnBenign)
                    output.WriteLine($"  {pair.Id} false alarm: {Describe(pair.Benign, finding)} in: {pair.Benign}");
            }
        }
    }

    /// <summary>Prints the findings in notes that deserve none. A hint is printed and counts as no alarm.</summary>
    private int WriteAlarms(string kind, ImmutableSortedDictionary<string, string> notes)
    {
        var alarms = 0;
        var hints = 0;
        foreach (var (name, note) in notes)
        {
            foreach (var finding in PairOutcome.Judgments(note, RuleSeverity.Hint))
            {
                output.WriteLine($"{name}: {Describe(note, finding)}");
                if (finding.Severity > RuleSeverity.Hint)
                    alarms++;
                else
                    hints++;
            }
        }

        var words = WordsIn(notes);
        output.WriteLine($"{kind}: {alarms} alarms ({alarms * 1000.0 / words:0.00} per 1,000 words), {hints} hints, {words} words in {notes.Count} notes");
        return alarms;
    }

    private sealed record Floors(double Recall, double Precision, double BothRight);
}
