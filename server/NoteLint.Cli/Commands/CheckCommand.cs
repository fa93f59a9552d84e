using System.CommandLine;
using NoteLint.Cli.Acceptance;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint check</c>: lints notes and reports.</summary>
internal sealed class CheckCommand : ICliCommand
{
    private readonly LintSyntax shared = new();
    private readonly ReportSyntax reports = new();

    private readonly Option<InputFormat> inputFormat = ClosedOption.Create(
        "--input-format",
        "How notes come: auto goes by the file's ending, and takes standard input for one note; jsonl is one {\"id\": …, \"text\": …} on each line.",
        [new("auto", InputFormat.Auto), new("text", InputFormat.Text), new("jsonl", InputFormat.JsonLines)],
        whenAbsent: InputFormat.Auto);

    private readonly Option<bool> showText = new("--show-text")
    {
        Description = "Quote the matched text. Without it a report carries no text of a note.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Creates the command.</summary>
    public CheckCommand()
    {
        Syntax = new Command("check", "Lint notes.") { inputFormat, showText };
        reports.AddTo(Syntax);
        shared.AddTo(Syntax);
    }

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public async Task<int> RunAsync(ParseResult call, Session session)
    {
        var workspaces = new NoteWorkspaces();
        var choices = shared.ChoicesOf(call) with { KeepText = call.GetValue(showText) };
        var input = new InputOptions(call.GetValue(inputFormat), shared.StdinPathOf(call), session.Stop);
        var plan = InputPlan.Create(shared.PathsOf(call), input, workspaces, session.Problems, Console.OpenStandardInput);
        RuleSelectionCheck.Check(choices.Selection, [.. workspaces.Opened.SelectMany(workspace => workspace.Rules.Rules)]);

        var linter = new NoteLinter(workspaces, choices, [new AcceptedFilter(shared.KeyPathOf(call), session.Problems)], session.Stop);
        var report = reports.Create(call, shared.PathsOf(call), session.Terminal);
        var summary = await LintAsync(plan, linter, report, workspaces, session).ConfigureAwait(false);
        return session.Stop.IsCancellationRequested ? ExitCode.Interrupted
            : session.Problems.Any ? ExitCode.Unusable
            : summary.Reaches(reports.FailOn(call)) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private static async Task<Summary> LintAsync(InputPlan plan, NoteLinter linter, IReport report, NoteWorkspaces workspaces, Session session)
    {
        using var owned = report as IDisposable;
        var summary = new Summary();
        var progress = new ProgressLine(session.Terminal.ErrorWriter, session.Terminal.IsErrorTerminal, plan.Count, TimeProvider.System);
        var done = 0;
        await foreach (var (result, moreIsReady) in OrderedWork.RunAsync(plan.Notes, linter.Lint, session.Stop).ConfigureAwait(false))
        {
            if (result is not null)
            {
                progress.Clear();
                summary.Add(result);
                ProblemText.Report(session.Problems, result);
                report.Add(result);
                if (!moreIsReady)
                {
                    report.Flush();
                }
            }

            progress.Show(++done);
        }

        progress.Clear();
        if (session.Stop.IsCancellationRequested)
        {
            session.Problems.Report(null, $"Stopped after {SummaryText.Count("note", summary.Notes)}; the report ends there.");
        }

        var configuration = workspaces.ConfigurationFindings;
        ProblemText.Report(session.Problems, configuration);
        report.Complete(summary, configuration);
        return summary;
    }
}
