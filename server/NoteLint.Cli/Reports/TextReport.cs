using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>Results for people: note by note, each finding with its place, what was found, why it matters and what to do.</summary>
internal sealed class TextReport(StyledWriter output) : IReport
{
    private const int LongestExcerpt = 80;
    private const string Gap = "  ";
    private const int SeverityWidth = 7;

    private readonly HashSet<string> explained = [];

    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        if (result.Findings.IsEmpty)
        {
            return;
        }

        output.Write(Printable.Clean(result.Id?.Text ?? result.Place), TextStyle.Heading);
        output.WriteLine();
        if (result.IsSigned)
        {
            output.Write("  Signed: never edited. Add a dated, signed addendum that leaves the original readable; under a legal hold, ask counsel first.", TextStyle.Quiet);
            output.WriteLine();
        }

        var places = result.Findings.Select(finding => finding.Spot ?? $"{finding.Lines.Start.Line + 1}:{finding.Lines.Start.Character + 1}").ToArray();
        var placeWidth = places.Max(place => place.Length);
        for (var index = 0; index < places.Length; index++)
        {
            var finding = result.Findings[index];
            output.Write(Gap + places[index].PadLeft(placeWidth) + Gap, TextStyle.Quiet);
            output.Write(ContractWord.Of(finding.Severity).PadRight(SeverityWidth) + Gap, StyleOf(finding.Severity));
            Describe(finding, placeWidth + SeverityWidth + (3 * Gap.Length));
            output.WriteLine();
        }

        output.WriteLine();
    }

    /// <inheritdoc/>
    public void Flush() => output.Flush();

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        foreach (var line in SummaryText.Lines(summary))
        {
            output.Write(line);
            output.WriteLine();
        }

        output.Write(SummaryText.Limits, TextStyle.Quiet);
        output.WriteLine();
        output.Flush();
    }

    private static TextStyle StyleOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => TextStyle.Alarm,
        RuleSeverity.Warning => TextStyle.Caution,
        RuleSeverity.Info => TextStyle.Notice,
        _ => TextStyle.Quiet,
    };

    private void Describe(PlacedFinding finding, int indent)
    {
        var rule = finding.Rule;
        output.Write(rule.Title, TextStyle.Bold, indent);
        output.Write($"{Gap}{rule.Id} {rule.Name}", TextStyle.Quiet, indent);
        if (finding.Text is { } text)
        {
            output.Write($"\nText: {Printable.Excerpt(text, LongestExcerpt)}", indent: indent);
        }

        // The reason is the same each time; the first time in a run is enough to read it.
        if (explained.Add(rule.Id))
        {
            output.Write($"\nWhy: {Printable.Clean(rule.Reason)}", indent: indent);
        }

        var advice = FindingText.Advice(finding);
        if (advice.Length > 0)
        {
            output.Write($"\n→ {Printable.Clean(advice)}", indent: indent);
        }
    }
}
