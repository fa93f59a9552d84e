namespace NoteLint.Core.Text;

/// <summary>The data files that are part of this assembly: lexicons, weights, lists.</summary>
internal static class DataFile
{
    /// <summary>Opens a file by its name.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static Stream Open(string name) => typeof(DataFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"This build has no data file {name}.");

    /// <summary>Reads a file line by line.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
