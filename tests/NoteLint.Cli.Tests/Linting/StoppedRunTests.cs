using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Fixing;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Results;
using NoteLint.Cli.Shell;
using NoteLint.Core.Configuration;
using NoteLint.Core.Text;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Tests.Linting;

public sealed class StoppedRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly NoteWorkspaces workspaces = new(shippedRulesOnly: true);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_note_that_was_not_done_has_no_line_and_is_linted_by_the_run_that_goes_on()
    {
        using var stop = new CancellationTokenSource();
        await LintAsync(stop.Token, new Named("a"), new Stopping("b", stop), new Named("c"));
        Assert.Equal(["a"], LinesOf("id"));

        await LintAsync(CancellationToken.None, new Named("a"), new Named("b"), new Named("c"));
        Assert.Equal(["a", "b", "c"], LinesOf("id"));
        Assert.Equal([null, null, null], LinesOf("error"));
    }

    [Fact]
    public void Fixing_that_was_stopped_while_it_waited_has_no_outcome()
    {
        using var stop = new CancellationTokenSource();

        Assert.Null(new NoteFixer(Linter(CancellationToken.None), review: false, write: true).Fix(new Stopping("a", stop)));
    }

    private NoteLinter Linter(CancellationToken stop) => new(workspaces, new LintChoices(null, new RuleSelection([], [])), [], stop);

    private async Task LintAsync(CancellationToken stop, params NoteInput[] notes)
    {
        using var journal = new Journal(folder.Of("out.jsonl"), workspaces.ForFolder(folder.Path).Rules);
        var run = new CheckRun(Linter(stop), new ReportGroup([]), new Problems(TextWriter.Null)) { Jobs = 1, Journal = journal };
        await run.LintAsync(notes, new ProgressLine(TextWriter.Null, isTerminal: false, isWanted: false, _ => null, TimeProvider.System), stop);
        journal.Complete(run.Summary, []);
    }

    private List<string?> LinesOf(string field) =>
        [.. File.ReadAllLines(folder.Of("out.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty(field).GetString())];

    private class Named(string id) : NoteInput
    {
        public override string ConfigurationPath => "any.note";

        public override NoteOrigin Origin => new(id, Row: null, IsPlainText: true);

        public override NoteContent Read() => new(new NoteId(id), SourceText.From("Client came.\n"), NoteEncoding.Utf8);
    }

    /// <summary>A note during which somebody stops the run.</summary>
    private sealed class Stopping(string id, CancellationTokenSource stop) : Named(id)
    {
        public override NoteContent Read()
        {
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
            return base.Read();
        }
    }
}
