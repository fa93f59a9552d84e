using System.Collections.Frozen;
using System.Collections.Immutable;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Acts;

/// <summary>Words that count as one to the model of acts: "rang", "phoned" and "briefed" tell; "screen", "Zoom" and "link" are means to meet at a distance.</summary>
internal sealed class ActNotions
{
    private static readonly Lazy<ActNotions> Lazy = new(static () => new ActNotions());

    private readonly FrozenDictionary<uint, ImmutableArray<int>> notions;

    private ActNotions()
    {
        var lines = LexiconFile.Lines("consent/notions.txt").ToList();
        Names = [.. lines.Select(static line => line.Heading).Distinct()];
        notions = lines
            .SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: TokenHash.Of(word), Notion: Names.IndexOf(line.Heading))))
            .GroupBy(static entry => entry.Word)
            .ToFrozenDictionary(static words => words.Key, static words => words.Select(static entry => entry.Notion).Distinct().ToImmutableArray());
    }

    /// <summary>The notions.</summary>
    public static ActNotions Shared => Lazy.Value;

    /// <summary>Their names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The notions of a word, by number.</summary>
    public ImmutableArray<int> Of(uint word) => notions.TryGetValue(word, out var found) ? found : [];
}
