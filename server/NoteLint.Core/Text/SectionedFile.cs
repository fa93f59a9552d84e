namespace NoteLint.Core.Text;

/// <summary>Reads a data file that is part of this assembly: lines under headings in square brackets; <c>#</c> begins a comment.</summary>
internal static class SectionedFile
{
    /// <summary>Reads the lines of a file as they stand, with their headings.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IEnumerable<(string Heading, string Text)> Lines(string name)
    {
        var heading = string.Empty;
        foreach (var line in DataFile.Lines(name).Select(static line => line.Trim()))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']' && line.IndexOfAny([' ', ',']) < 0)
            {
                heading = line[1..^1];
            }
            else
            {
                yield return (heading, line);
            }
        }
    }
}
