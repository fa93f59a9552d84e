using System.CommandLine;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Results;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint merge</c>: one report of several runs, such as shards.</summary>
internal sealed class MergeCommand : ICliCommand
{
    private readonly ReportSyntax reports = new();
    private readonly Argument<string[]> files = new("FILE") { Description = "Result lines: what check has written as .jsonl.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string> key = new("--key")
    {
        Description = "The file with the key for --ids hash; default: your own, in your configuration folder.",
        HelpName = "FILE",
    };

    /// <summary>Creates the command.</summary>
    public MergeCommand()
    {
        Syntax = new Command("merge", "Put the results of several runs, such as shards, into one report. Nothing is linted again.") { files, key };
        reports.AddTo(Syntax);
    }

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public Task<int> RunAsync(ParseResult call, Session session)
    {
        var paths = call.GetValue(files)!;
        var rules = new NoteWorkspaces().ForFolder("").Rules;
        using var mask = reports.MaskOf(call, call.GetValue(key));
        var report = reports.Create(call, keepsJournal: false, paths, session.Terminal);
        using var owned = report as IDisposable;
        var summary = new Summary();
        foreach (var result in ResultMerge.Of([.. paths.Select(path => ResultFile.Read(path, rules))]))
        {
            session.Stop.ThrowIfCancellationRequested();
            summary.Add(result);
            ProblemText.Report(session.Problems, result);
            report.Add((mask?.Apply(result) ?? result) with { Order = null });
        }

        report.Complete(summary, []);
        mask?.Keep();
        return Task.FromResult(session.Problems.Any ? ExitCode.Unusable : summary.Reaches(reports.FailOn(call)) ? ExitCode.Findings : ExitCode.Clean);
    }
}
