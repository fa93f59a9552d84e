using System.CommandLine;
using NoteLint.LanguageServer;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint server</c>: speaks with an editor on standard input and output.</summary>
internal sealed class ServerCommand : ICliCommand
{
    // Some editors say how they speak; there is one way only.
    private readonly Option<bool> standardStreams = new("--stdio") { Hidden = true, Arity = ArgumentArity.Zero };

    /// <summary>Creates the command.</summary>
    public ServerCommand() => Syntax = new Command("server", "Speak the Language Server Protocol on standard input and output.") { standardStreams };

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public Task<int> RunAsync(ParseResult call, Session session) =>
        LanguageServerHost.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), session.Stop);
}
