using System.Collections.Immutable;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Lexicon;

/// <summary>Reads a data file that is part of this assembly: lines under headings in square brackets; <c>#</c> begins a comment.</summary>
internal static class LexiconFile
{
    /// <summary>Reads the patterns of a file with their headings.</summary>
    /// <exception cref="FormatException">A line is no pattern, or names no class of words.</exception>
    public static IEnumerable<(string Heading, ImmutableArray<PatternPart> Pattern)> Read(string name) =>
        Lines(name).Select(static line => (line.Heading, PatternReader.Read(WordClasses.Expand(line.Text))));

    /// <summary>Reads the lines of a file as they stand.</summary>
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
