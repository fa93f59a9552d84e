using System.CommandLine;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Results;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;
using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

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

    private readonly Option<IdForm> ids = ClosedOption.Create(
        "--ids",
        "How notes are called in reports: plain as they are, or hash where ids and file names are identifiers.",
        [new("plain", IdForm.Plain), new("hash", IdForm.Hash)],
        whenAbsent: IdForm.Plain);

    private readonly Option<string> idTable = new("--ids-table")
    {
        Description = "With --ids hash: a new file, readable by you only, that says which hash is which note. Keep it away from the reports.",
        HelpName = "FILE",
    };

    private enum IdForm
    {
        Plain,
        Hash,
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(format);
        command.Options.Add(outputs);
        command.Options.Add(failOn);
        command.Options.Add(ids);
        command.Options.Add(idTable);
    }

    /// <summary>From which severity on a finding is a failure.</summary>
    public RuleSeverity FailOn(ParseResult call) => call.GetValue(failOn);

    /// <summary>Puts hashes in the place of ids where the call asks for it; null where it does not.</summary>
    /// <param name="call">The call.</param>
    /// <param name="keyPath">The key file that the call names; null for the user's own.</param>
    /// <exception cref="UsageException">The key or the table can't be used.</exception>
    public IdMask? MaskOf(ParseResult call, string? keyPath)
    {
        if (call.GetValue(ids) == IdForm.Plain)
        {
            return call.GetValue(idTable) is null ? null : throw new UsageException("--ids-table goes with --ids hash.");
        }

        try
        {
            return new IdMask(FingerprintKey.FindOrCreate(keyPath), call.GetValue(idTable));
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"{keyPath ?? FingerprintKey.DefaultPath}: {trouble.Message}");
        }
    }

    /// <summary>The file that keeps the results of a run that may be stopped.</summary>
    /// <param name="call">The call.</param>
    /// <param name="rules">The rules that are loaded.</param>
    /// <exception cref="UsageException">The call names none, or it can't be used.</exception>
    public Journal JournalOf(ParseResult call, RuleSet rules)
    {
        var kept = (call.GetValue(outputs) ?? []).Where(IsJournal).ToList();
        return kept.Count == 1 && call.GetValue(ids) == IdForm.Plain
            ? new Journal(kept[0], rules)
            : throw new UsageException("--resume keeps results in one --output FILE.jsonl, with plain ids. Name one; \"notelint merge FILE.jsonl --ids hash\" hides ids afterwards.");
    }

    /// <summary>The reports that the call asks for.</summary>
    /// <param name="call">The call.</param>
    /// <param name="keepsJournal">True where the result lines are kept by <see cref="JournalOf"/>.</param>
    /// <param name="inputs">The paths of the call, which no report may replace.</param>
    /// <param name="terminal">Standard output.</param>
    /// <exception cref="UsageException">A file can't be written.</exception>
    public IReport Create(ParseResult call, bool keepsJournal, IReadOnlyList<string> inputs, Terminal terminal)
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
            foreach (var file in files.Distinct(StringComparer.Ordinal).Where(file => !keepsJournal || !IsJournal(file)))
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

    private static bool IsJournal(string file) => ReportFormats.OfFile(file) == ReportFormat.JsonLines;

    private IReport Writer(ReportFormat chosen, Stream stream, ParseResult call, Func<StyledWriter> text) =>
        chosen == ReportFormat.Text ? new TextReport(text()) : ReportFormats.Create(chosen, stream, FailOn(call));
}
