using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Commands;

/// <summary>What a command works with.</summary>
/// <param name="Terminal">The streams of the process.</param>
/// <param name="Problems">Where it says what could not be used.</param>
/// <param name="Stop">Cancelled by Ctrl+C.</param>
internal sealed record Session(Terminal Terminal, Problems Problems, CancellationToken Stop);
