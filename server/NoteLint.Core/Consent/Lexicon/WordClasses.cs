using System.Collections.Frozen;
using System.Text;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Lexicon;

/// <summary>
/// The classes of words that the lexicons share: in a pattern <c>&lt;meeting&gt;</c> stands for any word of the class. A class may hold
/// classes that stand before it.
/// </summary>
internal static class WordClasses
{
    private static readonly string[] Files = ["consent/classes.txt", "documentation/classes.txt"];

    private static readonly Lazy<FrozenDictionary<string, string>> Classes = new(Read);

    /// <summary>Writes a line with each class as a choice of its words.</summary>
    /// <exception cref="FormatException">A class is not known or its name is not closed.</exception>
    public static string Expand(string line) => Expand(line, Classes.Value);

    private static string Expand(string line, IReadOnlyDictionary<string, string> classes)
    {
        var text = new StringBuilder();
        var position = 0;
        for (var open = line.IndexOf('<', StringComparison.Ordinal); open >= 0; open = line.IndexOf('<', position))
        {
            var close = line.IndexOf('>', open);
            if (close < 0 || !classes.TryGetValue(line[(open + 1)..close], out var words))
            {
                throw new FormatException($"This names no class of words: {line}");
            }

            text.Append(line, position, open - position).Append('{').Append(words).Append('}');
            position = close + 1;
        }

        return text.Append(line, position, line.Length - position).ToString();
    }

    private static FrozenDictionary<string, string> Read()
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (heading, line) in Files.SelectMany(SectionedFile.Lines))
        {
            var words = Expand(line, classes);
            classes[heading] = classes.TryGetValue(heading, out var known) ? $"{known}, {words}" : words;
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
