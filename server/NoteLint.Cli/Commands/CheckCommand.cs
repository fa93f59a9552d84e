using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint check</c>: lints notes and reports.</summary>
internal sealed class CheckCommand : ICliCommand
{
    private readonly LintSyntax shared = new();

    private readonly Option<ReportFormat> format = ClosedOption.Create(
        "--format",
        "How findings are written.",
        [new("text", ReportFormat.Text), new("json", ReportFormat.Json), new("jsonl", ReportFormat.JsonLines)],
        whenAbsent: ReportFormat.Text);

    private readonly Option<InputFormat> inputFormat = ClosedOption.Create(
        "--input-format",
        "How notes come: auto goes by the file's ending, and takes standard input for one note; jsonl is one {\"id\": …, \"text\": …} on each line.",
        [new("auto", InputFormat.Auto), new("text", InputFormat.Text), new("jsonl", InputFormat.JsonLines)],
        whenAbsent: InputFormat.Auto);

    private readonly Option<RuleSeverity> failOn = ClosedOption.Create(
        "--fail-on",
        "From which severity on the exit code is 1.",
        [.. PageVocabulary.Severities.Where(pair => pair.Value != RuleSeverity.None), new("never", RuleSeverity.None)],
        whenAbsent: RuleSeverity.Warning);

    private readonly Option<bool> showText = new("--show-text")
    {
        Description = "Quote the matched text. Without it a report carries no text of a note.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Creates the command.</summary>
    public CheckCommand()
    {
        Syntax = new Command("check", "Lint notes.") { format, inputFormat, failOn, showText };
        shared.AddTo(Syntax);
    }

    private enum ReportFormat
    {
        Text,
        Json,
        JsonLines,
    }

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public async Task<int> RunAsync(ParseResult call, Session session)
    {
        var workspaces = new NoteWorkspaces();
        var choices = shared.ChoicesOf(call);
        var input = new InputOptions(call.GetValue(inputFormat), shared.StdinPathOf(call), session.Stop);
        var plan = InputPlan.Create(shared.PathsOf(call), input, workspaces, session.Problems, Console.OpenStandardInput);
        RuleSelectionCheck.Check(choices.Selection, [.. workspaces.Opened.SelectMany(workspace => workspace.Rules.Rules)]);

        var summary = await LintAsync(plan, new NoteLinter(workspaces, choices, session.Stop), CreateReport(call, session), workspaces, session).ConfigureAwait(false);
        return session.Stop.IsCancellationRequested ? ExitCode.Interrupted
            : session.Problems.Any ? ExitCode.Unusable
            : summary.Reaches(call.GetValue(failOn)) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private static async Task<Summary> LintAsync(InputPlan plan, NoteLinter linter, IReport report, NoteWorkspaces workspaces, Session session)
    {
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
        (report as IDisposable)?.Dispose();
        return summary;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes of the report.")]
    private IReport CreateReport(ParseResult call, Session session) => call.GetValue(format) switch
    {
        ReportFormat.Json => new JsonReport(session.Terminal.Output, call.GetValue(showText)),
        ReportFormat.JsonLines => new JsonLinesReport(session.Terminal.Output, call.GetValue(showText)),
        _ => new TextReport(session.Terminal.CreateOutput(), call.GetValue(showText)),
    };
}
