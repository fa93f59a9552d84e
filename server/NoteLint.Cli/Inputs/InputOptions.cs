namespace NoteLint.Cli.Inputs;

/// <summary>What the call says about its input.</summary>
/// <param name="Format">How files and standard input hold notes.</param>
/// <param name="StdinPath">Where configuration is looked up for standard input; null for the working directory.</param>
/// <param name="Stop">Ends waiting for standard input.</param>
internal sealed record InputOptions(InputFormat Format, string? StdinPath, CancellationToken Stop);
