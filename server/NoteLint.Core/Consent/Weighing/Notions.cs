using System.Collections.Frozen;
using System.Collections.Immutable;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>Words that count as one to the models: "rang", "phoned" and "briefed" tell; "screen", "Zoom" and "link" are means to meet at a distance.</summary>
internal sealed class Notions
{
    private static readonly Lazy<Notions> Lazy = new(static () => new Notions());

    private readonly FrozenDictionary<uint, ImmutableArray<int>> notions;
    private readonly FrozenDictionary<uint, ImmutableArray<int>> stems;
    private readonly Pair[] pairs;

    private Notions()
    {
        var lines = LexiconFile.Lines("consent/notions.txt").ToList();
        Names = [.. lines.Select(static line => line.Heading).Distinct()];
        notions = Read(static word => TokenHash.Of(word));
        stems = Read(static word => TokenHash.Of(UnitWords.Stem(word)));
        OfNames = [Names.IndexOf("name")];
        pairs = [.. Names.SelectMany(_ => Names, static (left, right) => new Pair(TokenHash.Of(Together(left, right)), TokenHash.Of(Near(left, right)), TokenHash.Of(SideBySide(left, right))))];
        Codes = [.. Names.Select(static name => TokenHash.Of(One(name)))];
        FirstCodes = [.. Names.Select(static name => TokenHash.Of(AtStart(name)))];

        FrozenDictionary<uint, ImmutableArray<int>> Read(Func<string, uint> codeOf) => lines
            .SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: codeOf(word), Notion: Names.IndexOf(line.Heading))))
            .GroupBy(static entry => entry.Word)
            .ToFrozenDictionary(static words => words.Key, static words => words.Select(static entry => entry.Notion).Distinct().Order().ToImmutableArray());
    }

    /// <summary>The notions.</summary>
    public static Notions Shared => Lazy.Value;

    /// <summary>Their names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The codes of features that say that a notion is there.</summary>
    public ImmutableArray<uint> Codes { get; }

    /// <summary>The codes of features that say that a notion stands first.</summary>
    public ImmutableArray<uint> FirstCodes { get; }

    /// <summary>The notion of a name.</summary>
    public ImmutableArray<int> OfNames { get; }

    /// <summary>The notions of a word, by number, in order; of one that the lexicon has with another ending where it has not this one: "WhatsApped".</summary>
    /// <param name="word">Its hash.</param>
    /// <param name="stem">The word without its ending.</param>
    public ImmutableArray<int> Of(uint word, ReadOnlySpan<char> stem) =>
        notions.TryGetValue(word, out var found) || stems.TryGetValue(TokenHash.Of(stem), out found) ? found : [];

    /// <summary>The codes of features of two notions, the first before the second in the list.</summary>
    public ref readonly Pair PairOf(int first, int second) => ref pairs[(first * Names.Length) + second];

    /// <summary>The feature that says that a notion is there.</summary>
    public static string One(string name) => $"[{name}]";

    /// <summary>The feature that says that a notion stands first.</summary>
    public static string AtStart(string name) => $"first [{name}]";

    /// <summary>The feature that says that two notions are there.</summary>
    public static string Together(string left, string right) => $"[{left}] & [{right}]";

    /// <summary>The feature that says that two notions stand within few words.</summary>
    public static string Near(string left, string right) => $"[{left}] near [{right}]";

    /// <summary>The feature that says that two notions stand side by side, or are one word's.</summary>
    public static string SideBySide(string left, string right) => $"[{left}] by [{right}]";

    /// <summary>The codes of what two notions can be to each other.</summary>
    /// <param name="Together">In one unit.</param>
    /// <param name="Near">Within few words.</param>
    /// <param name="SideBySide">Side by side.</param>
    public readonly record struct Pair(uint Together, uint Near, uint SideBySide);
}
