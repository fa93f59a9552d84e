using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Cli.Teaching;
using NoteLint.Core.Rules.Pages;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Files;
using Spectre.Console;
using Rule = NoteLint.Core.Rules.Rule;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint rules</c>: lists all rules, the clinic's own included.</summary>
internal sealed class RulesCommand : ICliCommand
{
    private readonly Option<ListFormat> format = ClosedOption.Create(
        "--format",
        "A table for people, or json for programs.",
        [new("text", ListFormat.Text), new("json", ListFormat.Json)],
        whenAbsent: ListFormat.Text);

    private readonly Option<string> site = new("--site")
    {
        Description = "Write the rule pages as a small offline site into a new folder, by element of the therapeutic relationship.",
        HelpName = "DIR",
    };

    private readonly Option<string?> element = new("--element")
    {
        Description = "Only rules that serve an element of the therapeutic relationship, such as respect.",
        HelpName = "NAME",
    };

    /// <summary>Creates the command.</summary>
    public RulesCommand() => Syntax = new Command("rules", "List all rules.") { format, element, site };

    private enum ListFormat
    {
        Text,
        Json,
    }

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public Task<int> RunAsync(ParseResult call, Session session)
    {
        var workspace = NoteWorkspace.Open(".");
        ProblemText.Report(session.Problems, workspace.ConfigurationFindings);
        var rules = RulesOf(workspace.Rules.Rules, call.GetValue(element));
        if (call.GetValue(site) is { } folder)
        {
            WriteSite(rules, folder, session.Terminal.OutputWriter);
        }
        else if (call.GetValue(format) == ListFormat.Json)
        {
            WriteJson(rules, session.Terminal.Output);
        }
        else
        {
            WriteTable(rules, session.Terminal.CreateOutputConsole());
        }

        return Task.FromResult(session.Problems.Any ? ExitCode.Unusable : ExitCode.Clean);
    }

    private static void WriteSite(IReadOnlyList<Rule> rules, string folder, TextWriter output)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new UsageException($"--site {folder} is not empty. Name a new folder.");
        }

        try
        {
            foreach (var (name, page) in new RuleSite(rules).Pages())
            {
                WholeFile.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(page));
            }
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"--site {folder}: {trouble.Message}");
        }

        output.WriteLine($"{folder}/index.html: {SummaryText.Count("rule", rules.Count)}.");
    }

    private static ImmutableArray<Rule> RulesOf(ImmutableArray<Rule> rules, string? element)
    {
        if (element is null)
        {
            return rules;
        }

        ImmutableArray<Rule> serving = [.. rules.Where(rule => rule.Elements.Contains(element, StringComparer.OrdinalIgnoreCase))];
        var known = rules.SelectMany(static rule => rule.Elements).Distinct().Order(StringComparer.Ordinal);
        return serving.IsEmpty
            ? throw new UsageException($"No rule serves an element \"{Printable.Clean(element)}\". The elements are {string.Join(", ", known)}.")
            : serving;
    }

    private static void WriteTable(IEnumerable<Rule> rules, IAnsiConsole console)
    {
        var grid = new Grid();
        string[] columns = ["ID", "Name", "Family", "Severity", "What it finds"];
        foreach (var column in columns)
        {
            grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0), NoWrap = column is "ID" or "Name" or "Family" });
        }

        grid.AddRow([.. columns.Select(column => new Text(column, new Style(decoration: Decoration.Bold)))]);
        foreach (var rule in rules)
        {
            string[] cells = [rule.Id, rule.Name, ContractWord.Of(rule.Family), SeverityText.Of(rule), rule.Title];
            grid.AddRow([.. cells.Select(cell => new Text(Printable.Clean(cell)))]);
        }

        console.Write(grid);
    }

    private static void WriteJson(IEnumerable<Rule> rules, Stream output)
    {
        using var json = new Utf8JsonWriter(output, FindingJson.Options with { Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("family", ContractWord.Of(rule.Family));
            json.WriteString("severity", ContractWord.Of(rule.Severity.Progress));
            json.WriteString("title", rule.Title);
            json.WriteStartObject("severities");
            foreach (var (name, profile) in PageVocabulary.Profiles)
            {
                json.WriteString(name, ContractWord.Of(rule.Severity.In(profile)));
            }

            json.WriteEndObject();
            json.WriteString("status", ContractWord.Of(rule.Status));
            json.WriteString("reason", rule.Reason);
            json.WriteStartArray("elements");
            foreach (var element in rule.Elements)
            {
                json.WriteStringValue(element);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
