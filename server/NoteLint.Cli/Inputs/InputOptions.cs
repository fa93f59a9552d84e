namespace NoteLint.Cli.Inputs;

/// <summary>What the call says about its input.</summary>
/// <param name="Format">How files and standard input hold notes.</param>
/// <param name="StdinPath">Where configuration is looked up for standard input; null for the working directory.</param>
/// <param name="Stop">Ends waiting for standard input.</param>
internal sealed record InputOptions(InputFormat Format, string? StdinPath, CancellationToken Stop)
{
    /// <summary>Which columns of exports hold what.</summary>
    public ExportColumns Columns { get; init; } = ExportColumns.Usual;

    /// <summary>Whether folders give documents and exports beside notes.</summary>
    public bool WithDocuments { get; init; }

    /// <summary>False for commands that write notes back: they read text only.</summary>
    public bool ReadsDocuments { get; init; }
}
