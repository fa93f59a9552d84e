using System.Collections.Immutable;
using System.CommandLine;
using NoteLint.Cli.Acceptance;
using NoteLint.Cli.AcrossNotes;
using NoteLint.Cli.History;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint check</c>: lints notes and reports.</summary>
internal sealed class CheckCommand : ICliCommand
{
    private readonly LintSyntax shared = new();
    private readonly ReportSyntax reports = new();

    private readonly InputSyntax inputs = new();
    private readonly RunSyntax runs = new();
    private readonly BaselineSyntax baseline = new();

    private readonly Option<string> history = new("--history")
    {
        Description = "Add the counts of this run to a SQLite file; \"notelint report --history FILE\" shows the trend.",
        HelpName = "FILE",
    };

    private readonly Option<bool> showText = new("--show-text")
    {
        Description = "Quote the matched text. Without it a report carries no text of a note.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<bool> authors = new("--authors")
    {
        Description = "Say who wrote the notes. The HTML report shows no author with fewer than 10 notes.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Creates the command.</summary>
    public CheckCommand()
    {
        Syntax = new Command("check", "Lint notes.") { showText, authors, baseline.Option, history };
        inputs.AddTo(Syntax);
        runs.AddTo(Syntax);
        reports.AddTo(Syntax);
        shared.AddTo(Syntax);
    }

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public async Task<int> RunAsync(ParseResult call, Session session)
    {
        var workspaces = new NoteWorkspaces();
        var choices = shared.ChoicesOf(call) with { KeepText = call.GetValue(showText), KeepAuthors = call.GetValue(authors), KeepTraces = runs.Compares(call) };
        var plan = InputPlan.Create(shared.PathsOf(call), inputs.OptionsOf(call, shared.StdinPathOf(call), session.Stop), workspaces, session.Problems, Console.OpenStandardInput);
        RuleSelectionCheck.Check(choices.Selection, [.. workspaces.Opened.SelectMany(workspace => workspace.Rules.Rules)]);
        if (runs.Resumes(call) && plan.HasStandardInput)
        {
            throw new UsageException("--resume reads the notes again, which standard input can't do. Name files or folders.");
        }

        using var mask = reports.MaskOf(call, shared.KeyPathOf(call));
        using var journal = runs.Resumes(call) ? reports.JournalOf(call, workspaces.ForFolder("").Rules) : null;
        var changed = runs.Changed(call);
        var filters = FiltersOf(call, session);
        using var report = new ReportGroup([reports.Create(call, journal is not null, shared.PathsOf(call), session.Terminal), .. HistoryOf(call, session)]);
        var linter = new NoteLinter(workspaces, choices, filters, session.Stop);
        using var comparison = choices.KeepTraces ? new NoteComparison(linter) : null;
        var run = new CheckRun(linter, report, session.Problems)
        {
            Comparison = comparison,
            Jobs = runs.Jobs(call),
            Shard = runs.ShardOf(call),
            Journal = journal,
            Mask = mask,
        };
        var progress = new ProgressLine(
            session.Terminal.ErrorWriter,
            session.Terminal.IsErrorTerminal,
            isWanted: session.Terminal.IsErrorTerminal || runs.ShowsProgress(call),
            plan.ShareOf,
            TimeProvider.System);
        await run.LintAsync(changed is null ? plan.Notes : plan.Notes.Where(changed.Contains), progress, session.Stop).ConfigureAwait(false);
        return Complete(run, workspaces, report, session, reports.FailOn(call));
    }

    private ImmutableArray<IFindingFilter> FiltersOf(ParseResult call, Session session)
    {
        var accepted = new AcceptedFilter(shared.KeyPathOf(call), session.Problems);
        return baseline.FilterOf(call, shared.KeyPathOf(call), session.Problems) is { } filter ? [accepted, filter] : [accepted];
    }

    private IEnumerable<IReport> HistoryOf(ParseResult call, Session session) =>
        call.GetValue(history) is { } path ? [new HistoryReport(HistoryStore.Open(path, create: true), TimeProvider.System, session.Stop)] : [];

    private static int Complete(CheckRun run, NoteWorkspaces workspaces, ReportGroup report, Session session, RuleSeverity failOn)
    {
        if (session.Stop.IsCancellationRequested)
        {
            session.Problems.Report(null, $"Stopped after {SummaryText.Count("note", run.Summary.Notes)}; the report ends there.{(run.Journal is null ? "" : " The same call goes on from here.")}");
        }

        var configuration = workspaces.ConfigurationFindings;
        ProblemText.Report(session.Problems, configuration);
        run.Journal?.Complete(run.Summary, configuration);
        report.Complete(run.Summary, configuration);
        run.Mask?.Keep();
        return session.Stop.IsCancellationRequested ? ExitCode.Interrupted
            : session.Problems.Any ? ExitCode.Unusable
            : run.Summary.Reaches(failOn) ? ExitCode.Findings
            : ExitCode.Clean;
    }
}
