using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces.Configuration;

namespace NoteLint.Cli.Commands;

/// <summary>Reads the call and runs its command. The library parses; exit codes and messages are ours.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parsing = new()
    {
        EnablePosixBundling = false,

        // A path may begin with @.
        ResponseFileTokenReplacer = null,
    };

    /// <summary>Runs a call.</summary>
    /// <param name="args">The words after <c>notelint</c>.</param>
    /// <param name="session">What commands work with.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Session session)
    {
        ICliCommand[] commands = [new CheckCommand(), new FixCommand(), new MergeCommand(), new BaselineCommand(), new ReportCommand(), new DeidentifyCommand(), new TeachCommand(), new ExplainCommand(), new RulesCommand(), new ServerCommand()];
        var root = new RootCommand("A linter for clinical notes: judgmental wording, identifiers, consents. Everything stays on this machine.");
        foreach (var command in commands)
        {
            root.Subcommands.Add(command.Syntax);
        }

        var call = root.Parse(args, Parsing);
        if (call.Action is HelpAction || call.GetResult(root.Options.OfType<VersionOption>().Single()) is not null)
        {
            return await call.InvokeAsync(new InvocationConfiguration { Output = session.Terminal.OutputWriter, Error = session.Terminal.ErrorWriter }, session.Stop).ConfigureAwait(false);
        }

        try
        {
            Check(call, args);
            return await commands.First(command => command.Syntax == call.CommandResult.Command).RunAsync(call, session).ConfigureAwait(false);
        }
        catch (UsageException mistake)
        {
            session.Problems.Report(null, mistake.Message);
            return ExitCode.Unusable;
        }
    }

    private static void Check(ParseResult call, string[] args)
    {
        var names = call.RootCommandResult.Command.Subcommands.Select(command => command.Name).ToList();
        if (call.CommandResult == call.RootCommandResult)
        {
            throw new UsageException(args.Length == 0
                ? $"Say what to do: {string.Join(", ", names)}. \"notelint --help\" tells more; \"notelint check\" lints the current folder."
                : $"\"{args[0]}\" is no command.{NearestName.Question(args[0], names)} Commands: {string.Join(", ", names)}.");
        }

        if (call.Errors.Count > 0)
        {
            throw new UsageException($"{string.Join(" ", call.Errors.Select(error => error.Message.ReplaceLineEndings(" ")))} \"notelint {call.CommandResult.Command.Name} --help\" lists the options.");
        }

        RefuseUnknownOption(call, args);
        RefuseEmptyValue(call);
    }

    // An empty path would be the current folder to some commands; in a script it is a variable that nobody set.
    private static void RefuseEmptyValue(ParseResult call)
    {
        foreach (var result in call.CommandResult.Children)
        {
            var name = result switch
            {
                ArgumentResult argument => argument.Argument.HelpName ?? argument.Argument.Name,
                OptionResult { Option: var option } => option.Name,
                _ => null,
            };
            if (name is not (null or RuleSelectionCheck.Select or RuleSelectionCheck.Ignore) && result.Tokens.Any(static token => token.Value.Length == 0))
            {
                throw new UsageException($"{name} is empty. Where a script calls notelint, the variable in its place was not set.");
            }
        }
    }

    // The library takes a slip such as --formt for a path.
    private static void RefuseUnknownOption(ParseResult call, string[] args)
    {
        var command = call.CommandResult.Command;
        var paths = call.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).ToHashSet();
        foreach (var word in args.TakeWhile(word => word != "--").Where(word => word.Length > 1 && word[0] == '-' && paths.Contains(word)))
        {
            var options = command.Options.Select(option => option.Name);
            throw new UsageException(
                $"{word} is no option of {command.Name}.{NearestName.Question(word, options)} \"notelint {command.Name} --help\" lists them; write -- before paths that begin with a dash.");
        }
    }
}
