using System.Numerics;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>
/// All phrases of a table as a trie over token hashes. A bitmap over the hashes of first words answers most tokens with one
/// load; edges lie in one open-addressing table and are verified against the text, so a collision of hashes costs time and
/// never a false match.
/// </summary>
internal sealed class PhraseTrie
{
    private const uint Multiplier = 0x9E3779B1;

    // At most a quarter full, so that a search that fails ends after one or two slots.
    private readonly Edge[] edges;
    private readonly Node[] nodes;
    private readonly int[] nextPhrases;
    private readonly ulong[] firstWords;
    private readonly int firstWordsShift;

    public PhraseTrie(IEnumerable<PhraseElement[]> phrases)
    {
        var builder = new PhraseTrieBuilder(phrases);
        nodes = [.. builder.Nodes];
        nextPhrases = [.. builder.NextPhrases];
        edges = new Edge[RoundUp(4 * builder.Edges.Count, 16)];
        var bits = RoundUp(32 * builder.Edges.Count, 1 << 10);
        firstWords = new ulong[bits / 64];
        firstWordsShift = 32 - int.Log2(bits);
        foreach (var edge in builder.Edges)
        {
            Insert(edge);
            if (edge.Parent == Root)
            {
                var bit = BitOf(edge.Hash);
                firstWords[bit >> 6] |= 1UL << (int)(bit & 63);
            }
        }
    }

    /// <summary>The node before the first word.</summary>
    public const int Root = 0;

    /// <summary>False for nearly every word that starts no phrase.</summary>
    public bool MayStart(uint hash)
    {
        var bit = BitOf(hash);
        return (firstWords[bit >> 6] >> (int)(bit & 63) & 1) != 0;
    }

    /// <summary>A node.</summary>
    public ref readonly Node this[int node] => ref nodes[node];

    /// <summary>The next phrase that ends where one ends, by the phrases' order in the constructor; -1 after the last.</summary>
    public int PhraseAfter(int phrase) => nextPhrases[phrase];

    /// <summary>Follows the edge of one variant; -1 where there is none.</summary>
    /// <param name="parent">The node to start from.</param>
    /// <param name="variant">See <see cref="PhraseElement.Variant"/>.</param>
    /// <param name="token">The token; the last word of a phrase may be possessive, though the phrase is not.</param>
    /// <param name="chars">The note.</param>
    public int Follow(int parent, int variant, in Token token, string chars)
    {
        var mask = (uint)edges.Length - 1;
        for (var slot = SlotOf(parent, token.Hash) & mask; edges[slot].Child != 0; slot = (slot + 1) & mask)
        {
            ref readonly var edge = ref edges[slot];
            if (edge.Hash == token.Hash && edge.Parent == parent && edge.Element.Variant == variant)
            {
                var mayBePossessive = nodes[edge.Child].FirstPhrase >= 0;
                if (edge.Element.Matches(chars.AsSpan(token.Start, token.Length - token.PossessiveLength), token.PossessiveLength > 0, mayBePossessive))
                {
                    return edge.Child;
                }
            }
        }

        return -1;
    }

    private void Insert(in Edge edge)
    {
        var mask = (uint)edges.Length - 1;
        var slot = SlotOf(edge.Parent, edge.Hash) & mask;
        while (edges[slot].Child != 0)
        {
            slot = (slot + 1) & mask;
        }

        edges[slot] = edge;
    }

    private uint BitOf(uint hash) => hash * Multiplier >> firstWordsShift;

    private static uint SlotOf(int parent, uint hash)
    {
        var mixed = (hash ^ ((uint)parent * Multiplier)) * 0x85EBCA6B;
        return mixed ^ (mixed >> 15);
    }

    private static int RoundUp(int count, int minimum) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(count, minimum));

    /// <summary>A word that leads from one node to the next.</summary>
    internal readonly record struct Edge(int Parent, uint Hash, PhraseElement Element, int Child);

    /// <summary>A place between two words.</summary>
    /// <param name="Variants">Bits of the variants among its edges.</param>
    /// <param name="FirstPhrase">The first phrase that ends here, -1 where none does; the next ones are linked.</param>
    /// <param name="FirstGap">The node behind its first gap, -1 where there is none.</param>
    /// <param name="NextGap">For a node behind a gap: the node behind the next gap of the same place.</param>
    /// <param name="GapWidth">For a node behind a gap: how many words may be left out.</param>
    internal readonly record struct Node(int Variants, int FirstPhrase, int FirstGap, int NextGap, int GapWidth)
    {
        public static Node New => new(0, -1, -1, -1, 0);
    }
}
