using System.CommandLine;
using System.Text;
using NoteLint.Cli.History;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint report</c>: the trend over past runs.</summary>
internal sealed class ReportCommand : ICliCommand
{
    private readonly Option<string> history = new("--history")
    {
        Description = "The history that check --history has kept.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "Write the trend as a page, FILE.html, instead of text to standard output.",
        HelpName = "FILE",
    };

    /// <summary>Creates the command.</summary>
    public ReportCommand() => Syntax = new Command("report", "Show how findings changed over time.") { history, output };

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public Task<int> RunAsync(ParseResult call, Session session)
    {
        using var store = HistoryStore.Open(call.GetValue(history)!, create: false);
        var runs = store.Runs();
        if (call.GetValue(output) is not { } path)
        {
            foreach (var line in TrendPage.Lines(runs))
            {
                session.Terminal.OutputWriter.WriteLine(line);
            }

            return Task.FromResult(ExitCode.Clean);
        }

        try
        {
            WholeFile.Write(path, Encoding.UTF8.GetBytes(TrendPage.Html(runs)));
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"--output {path}: {trouble.Message}");
        }

        return Task.FromResult(ExitCode.Clean);
    }
}
