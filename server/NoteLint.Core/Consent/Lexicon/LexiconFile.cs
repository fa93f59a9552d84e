using System.Collections.Immutable;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Lexicon;

/// <summary>Reads the patterns of a lexicon: a <see cref="SectionedFile"/> whose lines are patterns.</summary>
internal static class LexiconFile
{
    /// <summary>Reads the patterns of a file with their headings.</summary>
    /// <exception cref="FormatException">A line is no pattern, or names no class of words.</exception>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IEnumerable<(string Heading, ImmutableArray<PatternPart> Pattern)> Read(string name) =>
        SectionedFile.Lines(name).Select(static line => (line.Heading, PatternReader.Read(WordClasses.Expand(line.Text))));
}
