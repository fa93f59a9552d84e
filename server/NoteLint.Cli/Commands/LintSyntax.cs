using System.CommandLine;
using NoteLint.Cli.Linting;
using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Cli.Commands;

/// <summary>The arguments and options that <c>check</c> and <c>fix</c> share: which notes, and which rules.</summary>
internal sealed class LintSyntax
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files and folders; without any the current folder. - is standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<NoteProfile?> profile = ClosedOption.Create<NoteProfile?>(
        "--profile",
        "What the notes are for. Wins over a note's front matter and over .editorconfig.",
        PageVocabulary.Profiles.Select(pair => KeyValuePair.Create<string, NoteProfile?>(pair.Key, pair.Value)),
        whenAbsent: null);

    private readonly Option<string> stdinPath = new("--stdin-path")
    {
        Description = "Where configuration is looked up for standard input; default: the current folder.",
        HelpName = "PATH",
    };

    private readonly Option<string[]> select = RuleList(RuleSelectionCheck.Select, "Run these rules only: IDs, prefixes, names or families, comma-separated.");
    private readonly Option<string[]> ignore = RuleList(RuleSelectionCheck.Ignore, "Leave these rules out; wins over --select.");

    private readonly Option<string> key = new("--key")
    {
        Description = "The file with the key of accepted findings and of the baseline; default: your own, in your configuration folder.",
        HelpName = "FILE",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        Option[] options = [profile, stdinPath, select, ignore, key];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The paths as given.</summary>
    public string[] PathsOf(ParseResult call) => call.GetValue(paths) ?? [];

    /// <summary>Where configuration is looked up for standard input; null for the current folder.</summary>
    public string? StdinPathOf(ParseResult call) => call.GetValue(stdinPath);

    /// <summary>The key file; null for the user's own.</summary>
    public string? KeyPathOf(ParseResult call) => call.GetValue(key);

    /// <summary>Profile and rules.</summary>
    public LintChoices ChoicesOf(ParseResult call) => new(
        call.GetValue(profile),
        new RuleSelection([.. Split(call.GetValue(select))], [.. Split(call.GetValue(ignore))]));

    private static Option<string[]> RuleList(string name, string description) =>
        new(name) { Description = description, HelpName = "RULES", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private static IEnumerable<string> Split(string[]? lists) =>
        (lists ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
