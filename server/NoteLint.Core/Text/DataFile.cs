namespace NoteLint.Core.Text;

/// <summary>The data files that are part of this assembly: lexicons, weights, lists.</summary>
internal static class DataFile
{
    /// <summary>Opens a file by its name.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static Stream Open(string name) => typeof(DataFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"This build has no data file {name}.");

    /// <summary>Reads a file's bytes.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

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

    /// <summary>Reads the lines of a file that say something: neither empty nor a comment, which begins with <c>#</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IEnumerable<string> Entries(string name) => Lines(name).Where(static line => line.Length > 0 && line[0] != '#');

    /// <summary>Reads the words of a list, parted by blanks or lines.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static string Words(string name) => string.Join(' ', Entries(name));
}
