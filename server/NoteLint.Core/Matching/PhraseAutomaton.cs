using System.Numerics;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>
/// A <see cref="PhraseGraph"/> made ready for matching. Ways lie in one open-addressing table by the token hash of their word and are
/// verified against the text, so a collision of hashes costs time and never a false match. Immutable and safe on any thread.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly PhraseElement[] words;
    private readonly Way[] ways;
    private readonly Gap[] gaps;
    private readonly State[] states;
    private readonly int[] phrases;
    private readonly Dictionary<int, int> repeats = [];

    // At most half full; a slot holds a way's index plus one, and 0 where it is free.
    private readonly Slot[] slots;

    public PhraseAutomaton(PhraseGraph graph)
    {
        words = graph.Words.Length == 0 ? [] : Array.ConvertAll(graph.Words.Split('\n'), PhraseElement.Decode);
        phrases = graph.Phrases;
        for (var i = 0; i < graph.Repeats.Length; i += 2)
        {
            repeats.Add(graph.Repeats[i], graph.Repeats[i + 1]);
        }

        var hashes = Array.ConvertAll(words, static word => TokenHash.Of(word.Text));
        (states, ways, gaps) = Read(graph.States, words);
        slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * ways.Length, 16))];
        for (var way = 0; way < ways.Length; way++)
        {
            Insert(way, hashes[ways[way].Word]);
        }
    }

    /// <summary>The state before the first word.</summary>
    public int Root => states.Length - 1;

    /// <summary>How many phrases there are, those that are the same words counted each.</summary>
    public int PhraseCount => phrases.Length + repeats.Count;

    /// <summary>A state.</summary>
    public ref readonly State this[int state] => ref states[state];

    /// <summary>The gaps that a state goes on with.</summary>
    public ReadOnlySpan<Gap> GapsOf(in State state) => gaps.AsSpan(state.FirstGap, state.GapCount);

    /// <summary>The ways out of a state.</summary>
    public ReadOnlySpan<Way> WaysOf(in State state) => ways.AsSpan(state.FirstWay, state.WayCount);

    /// <summary>The word of a way.</summary>
    public PhraseElement WordOf(in Way way) => words[way.Word];

    /// <summary>The first phrase of a path that ends.</summary>
    public int PhraseOf(int path) => phrases[path];

    /// <summary>The next phrase of the same words; -1 after the last.</summary>
    public int PhraseAfter(int phrase) => repeats.TryGetValue(phrase, out var next) ? next : -1;

    /// <summary>Follows the way of one variant.</summary>
    /// <param name="state">Where to start from.</param>
    /// <param name="variant">See <see cref="PhraseElement.Variant"/>.</param>
    /// <param name="token">The token; the last word of a phrase may be possessive, though the phrase is not.</param>
    /// <param name="chars">The note.</param>
    /// <param name="found">The way.</param>
    /// <returns>False where there is none.</returns>
    public bool TryFollow(int state, int variant, in Token token, string chars, out Way found)
    {
        var mask = (uint)slots.Length - 1;
        for (var index = SlotOf(state, variant, token.Hash) & mask; slots[index].Way != 0; index = (index + 1) & mask)
        {
            if (slots[index].Hash != token.Hash)
            {
                continue;
            }

            ref readonly var way = ref ways[slots[index].Way - 1];
            if (way.State == state && words[way.Word].Variant == variant
                && words[way.Word].Matches(chars.AsSpan(token.Start, token.Length - token.PossessiveLength), token.PossessiveLength > 0, states[way.Target].Ends))
            {
                found = way;
                return true;
            }
        }

        found = default;
        return false;
    }

    private static (State[] States, Way[] Ways, Gap[] Gaps) Read(int[] values, PhraseElement[] words)
    {
        var states = new List<State>();
        var ways = new List<Way>();
        var gaps = new List<Gap>();
        var paths = new List<int>();
        for (var position = 0; position < values.Length;)
        {
            var (wayCount, ends) = (values[position] / 2, (values[position] & 1) != 0);
            var (firstWay, firstGap, variants, path) = (ways.Count, gaps.Count, 0, ends ? 1 : 0);
            position++;
            for (var end = position + (2 * wayCount); position < end; position += 2)
            {
                var (word, target) = (values[position], values[position + 1]);
                if (words[word].Gap > 0)
                {
                    gaps.Add(new Gap(words[word].Gap, target, path));
                }
                else
                {
                    ways.Add(new Way(states.Count, word, target, path));
                    variants |= 1 << words[word].Variant;
                }

                path += paths[target];
            }

            paths.Add(path);
            states.Add(new State(variants, ends, firstWay, ways.Count - firstWay, firstGap, gaps.Count - firstGap));
        }

        return ([.. states], [.. ways], [.. gaps]);
    }

    private void Insert(int way, uint hash)
    {
        var mask = (uint)slots.Length - 1;
        var index = SlotOf(ways[way].State, words[ways[way].Word].Variant, hash) & mask;
        while (slots[index].Way != 0)
        {
            index = (index + 1) & mask;
        }

        slots[index] = new Slot(hash, way + 1);
    }

    private static uint SlotOf(int state, int variant, uint hash)
    {
        var mixed = (hash ^ ((uint)((4 * state) + variant) * 0x9E3779B1)) * 0x85EBCA6B;
        return mixed ^ (mixed >> 15);
    }

    /// <summary>A word that leads from one state to the next.</summary>
    /// <param name="State">Where it starts.</param>
    /// <param name="Word">Index of the word.</param>
    /// <param name="Target">Where it leads.</param>
    /// <param name="PathsBefore">How many paths of its state come before those that go this way.</param>
    internal readonly record struct Way(int State, int Word, int Target, int PathsBefore);

    /// <summary>Words that may be left out between two states.</summary>
    /// <param name="Width">How many.</param>
    /// <param name="Target">Where it leads.</param>
    /// <param name="PathsBefore">As in <see cref="Way"/>.</param>
    internal readonly record struct Gap(int Width, int Target, int PathsBefore);

    /// <summary>A place between two words.</summary>
    /// <param name="Variants">Bits of the variants among the words that go on here.</param>
    /// <param name="Ends">True where a phrase ends.</param>
    /// <param name="FirstWay">Index of its first way.</param>
    /// <param name="WayCount">How many ways it has.</param>
    /// <param name="FirstGap">Index of its first gap.</param>
    /// <param name="GapCount">How many gaps it has.</param>
    internal readonly record struct State(int Variants, bool Ends, int FirstWay, int WayCount, int FirstGap, int GapCount);

    private readonly record struct Slot(uint Hash, int Way);
}
