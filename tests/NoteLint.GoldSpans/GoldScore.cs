using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.GoldSpans;

/// <summary>
/// Compares the confidentiality findings of the shipped rules with gold spans. A span is found where any finding overlaps it; a finding is right where it
/// overlaps any span. Whether spans are covered whole, and by their own kind, is counted apart.
/// </summary>
public sealed class GoldScore
{
    private const int MostContext = 60;

    private static readonly Linter Linter = new(RuleSet.Shipped);

    private static readonly RuleSelection Confidentiality = new([nameof(RuleFamily.Confidentiality)], []);

    private readonly GoldLabels labels;
    private readonly SortedDictionary<string, KindTally> kinds = new(StringComparer.Ordinal);
    private readonly List<string> mistakes = [];

    private GoldScore(GoldLabels labels) => this.labels = labels;

    /// <summary>All kinds together.</summary>
    public KindTally All { get; } = new();

    /// <summary>Each kind: spans by their label, findings by their identifier.</summary>
    public IReadOnlyDictionary<string, KindTally> Kinds => kinds;

    /// <summary>Misses and false alarms, one line each.</summary>
    public IReadOnlyList<string> Mistakes => mistakes;

    /// <summary>Words of the notes without any span.</summary>
    public int WordsWithoutSpans { get; private set; }

    /// <summary>Findings in the notes without any span.</summary>
    public int AlarmsWithoutSpans { get; private set; }

    /// <summary>False alarms per 1,000 words of notes without any span.</summary>
    public double AlarmsPerThousandWords => WordsWithoutSpans == 0 ? 0 : AlarmsWithoutSpans * 1000.0 / WordsWithoutSpans;

    /// <summary>Lints notes and compares.</summary>
    /// <param name="notes">Notes with their spans.</param>
    /// <param name="labels">What the labels mean.</param>
    /// <param name="profile">For notes that name none.</param>
    /// <param name="atLeast">Findings below it don't count.</param>
    public static GoldScore Of(IEnumerable<GoldNote> notes, GoldLabels labels, NoteProfile profile, RuleSeverity atLeast = RuleSeverity.Hint)
    {
        var score = new GoldScore(labels);
        foreach (var note in notes)
        {
            var options = LintOptions.Default with { Profile = note.Profile ?? profile, ProfileIsExplicit = true, Selection = Confidentiality };
            var findings = Linter.Lint(Note.Parse(SourceText.From(note.Text)), options)
                .Where(finding => finding.Rule.Family == RuleFamily.Confidentiality && finding.Severity >= atLeast && labels.IsMeasured(finding.Identifier!))
                .ToImmutableArray();
            score.Add(note, findings);
        }

        return score;
    }

    private void Add(GoldNote note, ImmutableArray<Finding> findings)
    {
        var mayBeFound = Covered(note.Text, note.Spans.Select(span => span.Span));
        var isFound = Covered(note.Text, findings.Select(finding => finding.Span));
        foreach (var gold in note.Spans)
        {
            if (labels.KindOf(gold.Label) is { } kind)
                AddGold(note, gold.Span, kind, findings, isFound);
        }

        foreach (var finding in findings)
            AddFinding(note, finding, mayBeFound);

        if (note.Spans.IsEmpty)
        {
            WordsWithoutSpans += note.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            AlarmsWithoutSpans += findings.Length;
        }
    }

    private void AddGold(GoldNote note, TextSpan span, string kind, ImmutableArray<Finding> findings, bool[] isFound)
    {
        var overlapping = findings.Where(finding => finding.Span.OverlapsWith(span)).ToList();
        var chars = CharsOf(note.Text, span).ToList();
        var foundChars = chars.Count(index => isFound[index]);
        foreach (var tally in new[] { All, Of(kind) })
        {
            tally.Gold++;
            tally.Found += overlapping.Count > 0 ? 1 : 0;
            tally.Whole += overlapping.Count > 0 && foundChars == chars.Count ? 1 : 0;
            tally.Named += overlapping.Exists(finding => finding.Identifier == kind) ? 1 : 0;
            tally.GoldChars += chars.Count;
            tally.FoundChars += foundChars;
        }

        if (overlapping.Count == 0)
            mistakes.Add($"{note.Id}: missed {kind} {Describe(note.Text, span)}");
        else if (foundChars < chars.Count)
            mistakes.Add($"{note.Id}: found in part {kind} {Describe(note.Text, span)} as {string.Join(" + ", overlapping.Select(finding => note.Text.Substring(finding.Span.Start, finding.Span.Length)))}");
        else if (!overlapping.Exists(finding => finding.Identifier == kind))
            mistakes.Add($"{note.Id}: {kind} found as {overlapping[0].Identifier} {Describe(note.Text, span)}");
    }

    private void AddFinding(GoldNote note, Finding finding, bool[] mayBeFound)
    {
        var isRight = note.Spans.Any(gold => gold.Span.OverlapsWith(finding.Span));
        var chars = CharsOf(note.Text, finding.Span).ToList();
        var falseChars = chars.Count(index => !mayBeFound[index]);
        foreach (var tally in new[] { All, Of(finding.Identifier!) })
        {
            tally.Findings++;
            tally.FalseAlarms += isRight ? 0 : 1;
            tally.FindingChars += chars.Count;
            tally.FalseChars += falseChars;
        }

        if (falseChars > 0)
            mistakes.Add($"{note.Id}: {(isRight ? "too long" : "false alarm")} {finding.Rule.Id} {finding.Identifier} {Describe(note.Text, finding.Span)}");
    }

    private KindTally Of(string kind)
    {
        if (!kinds.TryGetValue(kind, out var tally))
            kinds.Add(kind, tally = new());

        return tally;
    }

    private static bool[] Covered(string text, IEnumerable<TextSpan> spans)
    {
        var covered = new bool[text.Length];
        foreach (var span in spans)
            covered.AsSpan(span.Start, span.Length).Fill(true);

        return covered;
    }

    private static IEnumerable<int> CharsOf(string text, TextSpan span) =>
        Enumerable.Range(span.Start, span.Length).Where(index => char.IsLetterOrDigit(text[index]));

    private static string Describe(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - MostContext);
        var end = Math.Min(text.Length, span.End + MostContext);
        return $"…{text[start..span.Start]}[[{text.Substring(span.Start, span.Length)}]]{text[span.End..end]}…".ReplaceLineEndings("⏎");
    }
}
