using System.CommandLine;
using NoteLint.Cli.Acceptance;
using NoteLint.Cli.AcrossNotes;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint baseline</c>: notes down which findings are there today, so that tomorrow only new ones count.</summary>
internal sealed class BaselineCommand : ICliCommand
{
    private readonly LintSyntax shared = new();
    private readonly InputSyntax inputs = new();

    private readonly Option<string> target = new("--baseline")
    {
        Description = "Where the baseline lies.",
        HelpName = "FILE",
        DefaultValueFactory = _ => BaselineSyntax.DefaultPath,
    };

    private readonly Option<bool> prune = new("--prune")
    {
        Description = "update: drop findings that are no longer there. Give all notes of the baseline then.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<bool> acrossNotes = RunSyntax.AcrossNotes();

    private readonly Argument<bool> isUpdate = new("create|update")
    {
        Description = "create makes a new baseline; update adds what is there now to an old one.",
        CustomParser = argument =>
        {
            var word = argument.Tokens[0].Value;
            if (word is not ("create" or "update"))
            {
                argument.AddError($"\"{word}\" is neither create nor update.");
            }

            return word == "update";
        },
    };

    /// <summary>Creates the command.</summary>
    public BaselineCommand()
    {
        Syntax = new Command("baseline", "Note down today's findings as keyed hashes, so that check --baseline shows only new ones.") { isUpdate, target, prune, acrossNotes };
        inputs.AddTo(Syntax);
        shared.AddTo(Syntax);
    }

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public async Task<int> RunAsync(ParseResult call, Session session)
    {
        var path = call.GetValue(target)!;
        var updates = call.GetValue(isUpdate);
        if (!updates && File.Exists(path))
        {
            throw new UsageException($"{path} exists. \"notelint baseline update\" adds to it; delete it to begin anew.");
        }

        var key = BaselineSyntax.Key(shared.KeyPathOf(call));
        var old = updates ? BaselineSyntax.Read(path, key) : null;
        var workspaces = new NoteWorkspaces();
        var choices = shared.ChoicesOf(call) with { KeepTraces = call.GetValue(acrossNotes) };
        var plan = InputPlan.Create(shared.PathsOf(call), inputs.OptionsOf(call, shared.StdinPathOf(call), session.Stop), workspaces, session.Problems, Console.OpenStandardInput);
        RuleSelectionCheck.Check(choices.Selection, [.. workspaces.Opened.SelectMany(workspace => workspace.Rules.Rules)]);
        var collector = new FingerprintCollector(key, new NoteKeys(path, session.Problems));
        var linter = new NoteLinter(workspaces, choices, [collector], session.Stop);
        using var comparison = choices.KeepTraces ? new NoteComparison(linter) : null;
        var run = new CheckRun(linter, new ReportGroup([]), session.Problems) { Comparison = comparison };
        await run.LintAsync(plan.Notes, new ProgressLine(session.Terminal.ErrorWriter, session.Terminal.IsErrorTerminal, session.Terminal.IsErrorTerminal, plan.ShareOf, TimeProvider.System), session.Stop).ConfigureAwait(false);
        session.Stop.ThrowIfCancellationRequested();

        ProblemText.Report(session.Problems, workspaces.ConfigurationFindings);
        var written = Written(old, Baseline.Of(key, collector.Fingerprints), call.GetValue(prune), session.Problems);
        Write(written, path);
        await session.Terminal.OutputWriter.WriteLineAsync($"{path}: {SummaryText.Count("finding", written.Count)}, of {SummaryText.Count("note", run.Summary.Notes)} read now. It holds keyed hashes and no text; the key is not in it.").ConfigureAwait(false);
        return session.Problems.Any ? ExitCode.Unusable : ExitCode.Clean;
    }

    private static Baseline Written(Baseline? old, Baseline now, bool prunes, Problems problems)
    {
        if (old is null || (prunes && !problems.Any))
        {
            return now;
        }

        if (prunes)
        {
            // A finding of a note that was not read, or of a rule that was set up wrongly, is not gone.
            problems.Remark("--prune dropped nothing: what could not be used, see above, may still have findings of the baseline. Mend that, and make the same call again.");
        }

        return old.With(now);
    }

    private static void Write(Baseline baseline, string path)
    {
        try
        {
            baseline.Write(path);
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"{path}: {trouble.Message}");
        }
    }
}
