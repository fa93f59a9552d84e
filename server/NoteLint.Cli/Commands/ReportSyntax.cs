using System.CommandLine;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Cli.Commands;

/// <summary>The options that say what comes out, and where.</summary>
internal sealed class ReportSyntax
{
    private readonly Option<ReportFormat> format = ClosedOption.Create("--format", "How findings are written to standard output.", ReportFormats.Words, whenAbsent: ReportFormat.Text);

    private readonly Option<string[]> outputs = new("--output", "-o")
    {
        Description = "Write a report to a file; may be given several times. Its ending tells the format: .txt, .json, .jsonl, .sarif, .xml (JUnit), .csv, .html.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<RuleSeverity> failOn = ClosedOption.Create(
        "--fail-on",
        "From which severity on the exit code is 1.",
        [.. PageVocabulary.Severities.Where(pair => pair.Value != RuleSeverity.None), new("never", RuleSeverity.None)],
        whenAbsent: RuleSeverity.Warning);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(format);
        command.Options.Add(outputs);
        command.Options.Add(failOn);
    }

    /// <summary>From which severity on a finding is a failure.</summary>
    public RuleSeverity FailOn(ParseResult call) => call.GetValue(failOn);

    /// <summary>The reports that the call asks for.</summary>
    /// <param name="call">The call.</param>
    /// <param name="inputs">The paths of the call, which no report may replace.</param>
    /// <param name="terminal">Standard output.</param>
    /// <exception cref="UsageException">A file can't be written.</exception>
    public IReport Create(ParseResult call, IReadOnlyList<string> inputs, Terminal terminal)
    {
        var files = call.GetValue(outputs) ?? [];
        var read = inputs.Where(path => path != StandardInput.Name).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            _ = ReportFormats.OfFile(file);
            if (read.Contains(Path.GetFullPath(file)))
            {
                throw new UsageException($"--output {file} is one of the files that are read. Name another: notes are never written over.");
            }
        }

        var isFormatGiven = call.GetResult(format) is { Implicit: false };
        List<IReport> reports = [];
        try
        {
            foreach (var file in files.Distinct(StringComparer.Ordinal))
            {
                reports.Add(new ReportFile(file, stream => Writer(ReportFormats.OfFile(file), stream, call, () => new StyledWriter(new StreamWriter(stream, leaveOpen: true), isColored: false, Terminal.WidthWithoutTerminal))));
            }
        }
        catch (UsageException)
        {
            new ReportGroup(reports).Dispose();
            throw;
        }

        reports.Add(files.Length > 0 && !isFormatGiven
            ? new TallyReport(terminal.CreateOutput())
            : Writer(call.GetValue(format), terminal.Output, call, terminal.CreateOutput));
        return new ReportGroup(reports);
    }

    private IReport Writer(ReportFormat chosen, Stream stream, ParseResult call, Func<StyledWriter> text) =>
        chosen == ReportFormat.Text ? new TextReport(text()) : ReportFormats.Create(chosen, stream, FailOn(call));
}
