namespace NoteLint.Cli.Reports;

/// <summary>Paths that NoteLint found itself, as they are shown.</summary>
internal static class ShownPath
{
    /// <summary>Relative to the working directory for what stands in it, otherwise absolute; with <c>/</c>.</summary>
    public static string Of(string absolute)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, absolute);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? absolute : relative;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }
}
