using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Core.Text;
using NoteLint.Workspaces;
using Spectre.Console;

namespace NoteLint.Cli.Reports;

/// <summary>Results for people: note by note, each finding with its place, what was found, why it matters and what to do.</summary>
internal sealed class TextReport(IAnsiConsole console, TextWriter output, bool showText) : IReport
{
    private const int LongestExcerpt = 80;

    private readonly HashSet<string> explained = [];

    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        if (result.Findings.IsEmpty)
        {
            return;
        }

        console.Write(new Text(Printable.Clean(result.Id?.Text ?? result.Place), new Style(decoration: Decoration.Bold | Decoration.Underline)));
        console.WriteLine();
        if (result.IsSigned)
        {
            console.Write(new Text("  Signed: never edited. Add a dated, signed addendum that leaves the original readable; under a legal hold, ask counsel first.", Quiet));
            console.WriteLine();
        }

        var lines = LineMap.Create(result.Chars);
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right, Padding = new Padding(2, 0, 2, 0) });
        grid.AddColumn(new GridColumn { NoWrap = true, Width = "warning".Length, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var finding in result.Findings)
        {
            var start = lines.PositionOf(finding.Span.Start);
            grid.AddRow(
                new Text($"{start.Line + 1}:{start.Character + 1}", Quiet),
                new Text(ContractWord.Of(finding.Severity), StyleOf(finding.Severity)),
                Describe(finding, result.Chars));
        }

        console.Write(grid);
        console.WriteLine();
    }

    /// <inheritdoc/>
    public void Flush() => output.Flush();

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        foreach (var line in SummaryText.Lines(summary))
        {
            console.Write(new Text(line));
            console.WriteLine();
        }

        console.Write(new Text(SummaryText.Limits, Quiet));
        console.WriteLine();
        output.Flush();
    }

    private static Style Quiet => new(Color.Grey);

    private static Style StyleOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        RuleSeverity.Warning => new Style(Color.Yellow),
        RuleSeverity.Info => new Style(Color.Blue),
        _ => Quiet,
    };

    private Paragraph Describe(Finding finding, string chars)
    {
        var rule = finding.Rule;
        var paragraph = new Paragraph(rule.Title, new Style(decoration: Decoration.Bold));
        paragraph.Append($"  {rule.Id} {rule.Name}", Quiet);
        if (showText)
        {
            paragraph.Append($"\nText: {Printable.Excerpt(chars.AsSpan(finding.Span.Start, finding.Span.Length), LongestExcerpt)}");
        }

        // The reason is the same each time; the first time in a run is enough to read it.
        if (explained.Add(rule.Id))
        {
            paragraph.Append($"\nWhy: {Printable.Clean(rule.Reason)}");
        }

        var advice = FindingText.Advice(finding);
        if (advice.Length > 0)
        {
            paragraph.Append($"\n→ {Printable.Clean(advice)}");
        }

        return paragraph;
    }
}
