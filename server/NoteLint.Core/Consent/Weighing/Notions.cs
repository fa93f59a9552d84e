using System.Collections.Frozen;
using System.Collections.Immutable;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>Words that count as one to the models: "rang", "phoned" and "briefed" tell; "screen", "Zoom" and "link" are means to meet at a distance.</summary>
internal sealed class Notions
{
    private static readonly Lazy<Notions> Lazy = new(static () => new Notions());

    private readonly FrozenDictionary<uint, ImmutableArray<int>> notions;
    private readonly FrozenDictionary<uint, ImmutableArray<int>> stems;

    private Notions()
    {
        var lines = SectionedFile.Lines("consent/notions.txt").ToList();
        Names = [.. lines.Select(static line => line.Heading).Distinct()];
        notions = Read(static word => TokenHash.Of(word));
        stems = Read(static word => TokenHash.Of(UnitWords.Stem(word)));
        OfNames = [Names.IndexOf("name")];

        FrozenDictionary<uint, ImmutableArray<int>> Read(Func<string, uint> codeOf) => lines
            .SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: codeOf(word), Notion: Names.IndexOf(line.Heading))))
            .GroupBy(static entry => entry.Word)
            .ToFrozenDictionary(static words => words.Key, static words => words.Select(static entry => entry.Notion).Distinct().Order().ToImmutableArray());
    }

    /// <summary>The notions.</summary>
    public static Notions Shared => Lazy.Value;

    /// <summary>Their names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The notion of a name.</summary>
    public ImmutableArray<int> OfNames { get; }

    /// <summary>The notions of a word, by number, in order; of one that the lexicon has with another ending where it has not this one: "WhatsApped".</summary>
    /// <param name="word">Its hash.</param>
    /// <param name="stem">The hash of the word without its ending.</param>
    public ImmutableArray<int> Of(uint word, uint stem) => notions.TryGetValue(word, out var found) || stems.TryGetValue(stem, out found) ? found : [];
}
