using System.CommandLine;

namespace NoteLint.Cli.Commands;

/// <summary>One word after <c>notelint</c>.</summary>
internal interface ICliCommand
{
    /// <summary>Its name, arguments and options.</summary>
    Command Syntax { get; }

    /// <summary>Runs it.</summary>
    /// <param name="call">A call without mistakes in its syntax.</param>
    /// <param name="session">What it works with.</param>
    /// <returns>The exit code; see <see cref="Shell.ExitCode"/>.</returns>
    /// <exception cref="Shell.UsageException">The call can't be used.</exception>
    Task<int> RunAsync(ParseResult call, Session session);
}
