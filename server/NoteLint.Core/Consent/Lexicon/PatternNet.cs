using System.Collections.Frozen;
using System.Collections.Immutable;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Lexicon;

/// <summary>
/// Patterns of one or more lexicons as one network of words. Unlike a table of phrases it does not write out every combination of
/// choices. Most tokens start nothing and cost one look at a filter. Immutable and safe on any thread.
/// </summary>
/// <typeparam name="T">What a pattern stands for.</typeparam>
internal sealed class PatternNet<T>
{
    private const int MostActive = 256;

    // "Prof.", "Ofc."
    private const int LongestAbbreviation = 4;

    private readonly Node[] nodes;
    private readonly T[] values;
    private readonly PhraseFilter filter;
    private readonly FrozenDictionary<uint, Edge[]> firstEdges;

    public PatternNet(IEnumerable<(ImmutableArray<PatternPart> Pattern, T Value)> patterns)
    {
        var builder = new PatternNetBuilder();
        var all = new List<T>();
        foreach (var (pattern, value) in patterns)
        {
            builder.Add(pattern, all.Count);
            all.Add(value);
        }

        values = [.. all];
        nodes = builder.Build();
        firstEdges = nodes[0].Edges.GroupBy(static edge => edge.Hash).ToFrozenDictionary(static edges => edges.Key, static edges => edges.ToArray());
        filter = new PhraseFilter([.. firstEdges.Select(first => (first.Key, Array.Exists(first.Value, NeedsNoSecond), (IReadOnlyCollection<uint>)SecondWords(first.Value)))]);
    }

    /// <summary>The first token of a range at which a pattern may start; the range's end where there is none.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the range's first token.</param>
    /// <param name="end">Index just past its last token, which is in the same sentence.</param>
    public int NextFrom(Note note, int token, int end) => filter.Find(note.Tokens, note.Chars, token, end, end);

    /// <summary>Collects what starts at a token and ends within the same sentence.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the first token.</param>
    /// <param name="end">Index just past the last token that may belong to a match.</param>
    /// <param name="found">Where the matches are added: index just past the last token, and what the pattern stands for; null where only the length is asked.</param>
    /// <returns>Index just past the longest match; <paramref name="token"/> where there is none.</returns>
    public int FindAt(Note note, int token, int end, List<(int End, T Value)>? found)
    {
        if (!filter.MayStart(note.Tokens, note.Chars, token, end)
            || TokenNeighbors.StartsInsideCompound(note.Tokens, note.Chars, token)
            || !firstEdges.TryGetValue(note.Tokens[token].Hash, out var edges))
        {
            return token;
        }

        Span<(int Node, int Token)> places = stackalloc (int, int)[MostActive];
        var walk = new Walk(note, end, places, found);
        Follow(ref walk, edges, token);
        for (var next = 0; next < walk.Count; next++)
        {
            Step(ref walk, nodes[walk.Places[next].Node], walk.Places[next].Token);
        }

        return Math.Max(walk.Longest, token);
    }

    /// <summary>How many tokens the longest match that starts at a token has; 0 where none does.</summary>
    public int LengthAt(Note note, int token, int end) => FindAt(note, token, end, found: null) - token;

    /// <summary>True where a match lies within a range of tokens of one sentence.</summary>
    public bool IsIn(Note note, int first, int end)
    {
        for (var token = NextFrom(note, first, end); token < end; token = NextFrom(note, token + 1, end))
        {
            if (LengthAt(note, token, end) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool NeedsNoSecond(Edge first) => !nodes[first.Target].Accepts.IsEmpty || !nodes[first.Target].GapTargets.IsEmpty;

    private uint[] SecondWords(Edge[] firsts) => [.. firsts.SelectMany(first => nodes[first.Target].Edges).Select(static second => second.Hash).Distinct()];

    private void Step(ref Walk walk, in Node node, int at)
    {
        if ((node.NextWords >> (int)(walk.Note.Tokens[at].Hash & 63) & 1) != 0)
        {
            Follow(ref walk, node.Edges.AsSpan(), at);
        }

        if (walk.Note.Tokens[at].Kind is TokenKind.Word or TokenKind.Number || EndsPossessive(walk.Note, at))
        {
            foreach (var target in node.GapTargets)
            {
                Arrive(ref walk, target, at, goesOn: true);
            }
        }
    }

    // "the carers' study"
    private static bool EndsPossessive(Note note, int at) =>
        at > 0 && note.Chars[note.Tokens[at].Start] is '\'' or '’' && note.Tokens[at - 1].End == note.Tokens[at].Start && note.Chars[note.Tokens[at].Start - 1] is 's';

    private void Follow(ref Walk walk, ReadOnlySpan<Edge> edges, int at)
    {
        ref readonly var token = ref walk.Note.Tokens[at];
        for (var index = FirstOf(edges, token.Hash); index < edges.Length && edges[index].Hash == token.Hash; index++)
        {
            ref readonly var edge = ref edges[index];
            if (edge.Word.Matches(walk.Note.Chars.AsSpan(token.Start, token.Length - token.PossessiveLength), token.PossessiveLength > 0, !nodes[edge.Target].Accepts.IsEmpty))
            {
                Arrive(ref walk, edge.Target, at, goesOn: token.PossessiveLength == 0 || edge.Word.IsPossessive);
            }
        }
    }

    // Edges stand in the order of their hashes.
    private static int FirstOf(ReadOnlySpan<Edge> edges, uint hash)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = edges[middle].Hash < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Arrive(ref Walk walk, int node, int at, bool goesOn)
    {
        if (!nodes[node].Accepts.IsEmpty && !TokenNeighbors.EndsInsideCompound(walk.Note.Tokens, walk.Note.Chars, at))
        {
            walk.Longest = Math.Max(walk.Longest, at + 1);
            foreach (var pattern in nodes[node].Accepts)
            {
                walk.Found?.Add((at + 1, values[pattern]));
            }
        }

        if (goesOn && TokenNeighbors.Next(walk.Note.Tokens, walk.Note.Chars, at, walk.End) is var next and >= 0)
        {
            walk.Add(node, IsAbbreviated(walk.Note, at, next, walk.End) ? next + 1 : next);
        }
    }

    // "met Mr. Delgado", "enrolled M.E. in": the period of a title or an initial is passed over.
    private static bool IsAbbreviated(Note note, int at, int next, int end) =>
        next + 1 < end && note.Tokens[next].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[next].Start] == '.'
        && note.Tokens[at] is { Kind: TokenKind.Word, Length: <= LongestAbbreviation, Case: not TokenCase.Lower, PossessiveLength: 0 };

    private ref struct Walk(Note note, int end, Span<(int Node, int Token)> places, List<(int End, T Value)>? found)
    {
        public readonly Note Note => note;

        public readonly int End => end;

        public readonly List<(int End, T Value)>? Found => found;

        public Span<(int Node, int Token)> Places { get; } = places;

        public int Count { get; private set; }

        public int Longest { get; set; }

        // Patterns reach one place in many ways; each is tried once, and a line with more places than fit is no match.
        public void Add(int node, int token)
        {
            if (Count < Places.Length && !Places[..Count].Contains((node, token)))
            {
                Places[Count++] = (node, token);
            }
        }
    }
}

/// <summary>A place between two words of a pattern.</summary>
/// <param name="Edges">The words that lead on, in the order of their hashes.</param>
/// <param name="GapTargets">Where any word leads.</param>
/// <param name="Accepts">The patterns that may end here.</param>
internal readonly record struct Node(ImmutableArray<Edge> Edges, ImmutableArray<int> GapTargets, ImmutableArray<int> Accepts)
{
    /// <summary>A bit for each hash of a word that leads on, by its last six bits: most words lead nowhere.</summary>
    public ulong NextWords { get; } = Edges.Aggregate(0UL, static (bits, edge) => bits | 1UL << (int)(edge.Hash & 63));
}

/// <summary>A word that leads from one place to another.</summary>
internal readonly record struct Edge(uint Hash, PhraseElement Word, int Target);
