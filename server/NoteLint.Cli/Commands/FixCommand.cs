using System.CommandLine;
using NoteLint.Cli.Acceptance;
using NoteLint.Cli.Fixing;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint fix</c>: applies fixes.</summary>
internal sealed class FixCommand : ICliCommand
{
    private readonly LintSyntax shared = new();

    private readonly Option<bool> review = new("--review")
    {
        Description = "Apply the first fix that needs the writer's eye of each finding, too. Read the result.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<bool> showDiff = new("--diff")
    {
        Description = "Print the changes as a diff, which quotes the notes, and write nothing.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Creates the command.</summary>
    public FixCommand()
    {
        Syntax = new Command("fix", "Apply safe fixes. Signed notes are left alone; - writes the fixed text to standard output.") { review, showDiff };
        shared.AddTo(Syntax);
    }

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public async Task<int> RunAsync(ParseResult call, Session session)
    {
        var diff = call.GetValue(showDiff);
        var workspaces = new NoteWorkspaces();
        var choices = shared.ChoicesOf(call);
        var plan = InputPlan.Create(shared.PathsOf(call), new InputOptions(InputFormat.Auto, shared.StdinPathOf(call), session.Stop), workspaces, session.Problems, Console.OpenStandardInput);
        if (plan.Count is null)
        {
            throw new UsageException("fix works on notes, not on JSON Lines. Check those, and fix the notes where they come from.");
        }

        RuleSelectionCheck.Check(choices.Selection, [.. workspaces.Opened.SelectMany(workspace => workspace.Rules.Rules)]);

        // A note that was begun is done to its end, and reported: nobody should have to guess which notes were changed.
        var linter = new NoteLinter(workspaces, choices, [new AcceptedFilter(shared.KeyPathOf(call), session.Problems)], CancellationToken.None);
        var fixer = new NoteFixer(linter, call.GetValue(review), write: !diff);
        var report = new FixReport(diff || plan.HasStandardInput ? session.Terminal.ErrorWriter : session.Terminal.OutputWriter, write: !diff);
        await foreach (var (outcome, _) in OrderedWork.RunAsync(plan.Notes, fixer.Fix, Environment.ProcessorCount, session.Stop).ConfigureAwait(false))
        {
            if (outcome is not null)
            {
                ProblemText.Report(session.Problems, outcome.Result);
                WriteText(outcome, diff, session.Terminal);
                report.Add(outcome);
            }
        }

        if (!diff)
        {
            Sweep(plan.Notes);
        }

        ProblemText.Report(session.Problems, workspaces.ConfigurationFindings);
        report.Complete();
        return session.Stop.IsCancellationRequested ? ExitCode.Interrupted
            : session.Problems.Any ? ExitCode.Unusable
            : report.Left > 0 ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private static void Sweep(IEnumerable<NoteInput> notes)
    {
        foreach (var folder in notes.OfType<FileInput>().Select(note => Path.GetDirectoryName(Path.GetFullPath(note.NotePath))!).Distinct())
        {
            TemporaryFiles.Sweep(folder, DateTime.UtcNow);
        }
    }

    private static void WriteText(FixOutcome outcome, bool diff, Terminal terminal)
    {
        if (outcome.After is not { } after)
        {
            return;
        }

        if (diff)
        {
            UnifiedDiff.Write(terminal.OutputWriter, outcome.Result.Id!.Value.Text, outcome.Before!, after);
            terminal.OutputWriter.Flush();
        }
        else if (outcome.Result.Id is { Text: StandardInput.Name })
        {
            terminal.Output.Write(outcome.Encoding!.Encode(after));
            terminal.Output.Flush();
        }
    }
}
