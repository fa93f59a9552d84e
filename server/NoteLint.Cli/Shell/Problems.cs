namespace NoteLint.Cli.Shell;

/// <summary>Says on standard error what could not be used. Each message names which, where and what to do.</summary>
internal sealed class Problems(TextWriter error)
{
    private readonly Lock gate = new();

    /// <summary>True once something was reported: the exit code is 2.</summary>
    public bool Any { get; private set; }

    /// <summary>Reports something.</summary>
    /// <param name="where">A path as it was given, with line and column where known; null for the call itself.</param>
    /// <param name="message">What is wrong and what to do; without text of a note.</param>
    public void Report(string? where, string message)
    {
        lock (gate)
        {
            Any = true;
            error.WriteLine(Printable.Clean(where is null ? $"notelint: {message}" : $"notelint: {where}: {message}"));
        }
    }

    /// <summary>Says something that changes no exit code.</summary>
    public void Remark(string message)
    {
        lock (gate)
        {
            error.WriteLine(Printable.Clean($"notelint: {message}"));
        }
    }
}
