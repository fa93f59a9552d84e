using System.CommandLine;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Configuration;
using Spectre.Console;
using Rule = NoteLint.Core.Rules.Rule;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint explain</c>: shows the page of a rule.</summary>
internal sealed class ExplainCommand : ICliCommand
{
    private readonly Argument<string> rule = new("RULE") { Description = "An ID or a name, such as NL1101 or addiction-label." };

    /// <summary>Creates the command.</summary>
    public ExplainCommand() => Syntax = new Command("explain", "Say why a rule exists, what to write, what must stay, and its sources.") { rule };

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public Task<int> RunAsync(ParseResult call, Session session)
    {
        var wanted = call.GetValue(rule)!;
        var workspace = NoteWorkspace.Open(".");
        ProblemText.Report(session.Problems, workspace.ConfigurationFindings);
        if (workspace.Rules.Find(wanted) is not { } found)
        {
            var known = workspace.Rules.Rules.SelectMany(candidate => new[] { candidate.Id, candidate.Name });
            throw new UsageException($"No rule is called \"{wanted}\".{NearestName.Question(wanted, known)} \"notelint rules\" lists all.");
        }

        Write(found, session.Terminal.CreateOutputConsole());
        return Task.FromResult(session.Problems.Any ? ExitCode.Unusable : ExitCode.Clean);
    }

    private static void Write(Rule rule, IAnsiConsole console)
    {
        var facts = $"{ContractWord.Of(rule.Family)} · {SeverityText.Of(rule)} · {ContractWord.Of(rule.Status)}";
        console.Write(new Text($"{rule.Id} {rule.Name}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(new Text(rule.Elements.IsEmpty ? facts : $"{facts} · serves {string.Join(", ", rule.Elements)}", new Style(Color.Grey)));
        console.WriteLine();
        console.WriteLine();
        foreach (var line in rule.Page.TrimEnd().Split('\n'))
        {
            // Written as it stands: wrapping would break the table of wordings.
            console.Profile.Out.Writer.WriteLine(Printable.Clean(line.TrimEnd('\r')));
        }
    }
}
