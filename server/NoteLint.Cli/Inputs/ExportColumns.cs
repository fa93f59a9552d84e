namespace NoteLint.Cli.Inputs;

/// <summary>Which columns of a table, or fields of JSON Lines, hold what; null where the call doesn't say.</summary>
/// <param name="Text">The note.</param>
/// <param name="Id">How it is called.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Date">The day of the session.</param>
/// <param name="Client">Whose chart it is.</param>
internal sealed record ExportColumns(string? Text = null, string? Id = null, string? Author = null, string? Date = null, string? Client = null)
{
    /// <summary>Nothing said.</summary>
    public static ExportColumns Usual { get; } = new();
}
