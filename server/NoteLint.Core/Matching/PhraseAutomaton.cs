using System.Numerics;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>
/// A <see cref="PhraseGraph"/> made ready for matching. Words are looked up by token hash and verified against the text, so a
/// collision of hashes costs time and never a false match. Immutable and safe on any thread.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly PhraseElement[] words;
    private readonly State[] states;

    // The ways of one state lie side by side, by the hashes of their words.
    private readonly Way[] ways;
    private readonly Gap[] gaps;
    private readonly int[] phrases;

    // The next phrase of the same words behind each phrase; -1 behind the last.
    private readonly int[] repeats;

    // Where the ways of first words begin, by hash: thousands of them leave one state. At most half full; 0 is free, else the index plus one.
    private readonly int[] firstWays;

    public PhraseAutomaton(PhraseGraph graph)
    {
        words = graph.Words.Length == 0 ? [] : Array.ConvertAll(graph.Words.Split('\n'), PhraseElement.Decode);
        phrases = graph.Phrases;
        repeats = new int[phrases.Length + (graph.Repeats.Length / 2)];
        Array.Fill(repeats, -1);
        for (var i = 0; i < graph.Repeats.Length; i += 2)
        {
            repeats[graph.Repeats[i]] = graph.Repeats[i + 1];
        }

        (states, ways, gaps) = Read(graph.States, words);
        firstWays = IndexFirstWays();
    }

    /// <summary>The state before the first word.</summary>
    public int Root => states.Length - 1;

    /// <summary>How many phrases there are, those that are the same words counted each.</summary>
    public int PhraseCount => repeats.Length;

    /// <summary>A state.</summary>
    public ref readonly State this[int state] => ref states[state];

    /// <summary>The gaps that a state goes on with.</summary>
    public ReadOnlySpan<Gap> GapsOf(in State state) => gaps.AsSpan(state.FirstGap, state.GapCount);

    /// <summary>The ways out of a state, by the hashes of their words.</summary>
    public ReadOnlySpan<Way> WaysOf(in State state) => ways.AsSpan(state.FirstWay, state.WayCount);

    /// <summary>The ways out of a state that may be a token's: those whose word has its hash.</summary>
    public ReadOnlySpan<Way> WaysOf(int state, uint hash)
    {
        ref readonly var place = ref states[state];
        if ((place.Hashes & State.BitOf(hash)) == 0)
        {
            return [];
        }

        var way = state == Root ? FindFirstWay(hash) : FindWay(place, hash);
        var end = way;
        while (end < place.FirstWay + place.WayCount && ways[end].Hash == hash)
        {
            end++;
        }

        return ways.AsSpan(way, end - way);
    }

    /// <summary>The word of a way.</summary>
    public PhraseElement WordOf(in Way way) => words[way.Word];

    /// <summary>The first phrase of a path that ends.</summary>
    public int PhraseOf(int path) => phrases[path];

    /// <summary>The next phrase of the same words; -1 after the last.</summary>
    public int PhraseAfter(int phrase) => repeats[phrase];

    private int FindFirstWay(uint hash)
    {
        var mask = (uint)firstWays.Length - 1;
        for (var slot = SlotOf(hash) & mask; firstWays[slot] != 0; slot = (slot + 1) & mask)
        {
            if (ways[firstWays[slot] - 1].Hash == hash)
            {
                return firstWays[slot] - 1;
            }
        }

        return ways.Length;
    }

    private int FindWay(in State state, uint hash)
    {
        var (low, high) = (state.FirstWay, state.FirstWay + state.WayCount);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ways[middle].Hash < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int[] IndexFirstWays()
    {
        ref readonly var root = ref states[Root];
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * root.WayCount, 4))];
        var mask = (uint)slots.Length - 1;
        for (var way = root.FirstWay; way < root.FirstWay + root.WayCount; way++)
        {
            if (way > root.FirstWay && ways[way].Hash == ways[way - 1].Hash)
            {
                continue;
            }

            var slot = SlotOf(ways[way].Hash) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = way + 1;
        }

        return slots;
    }

    private static (State[] States, Way[] Ways, Gap[] Gaps) Read(int[] values, PhraseElement[] words)
    {
        var hashes = Array.ConvertAll(words, static word => TokenHash.Of(word.Text));
        var (stateCount, wayCount, gapCount) = Count(values, words);
        var (states, ways, gaps) = (new State[stateCount], new Way[wayCount], new Gap[gapCount]);
        var paths = new int[stateCount];
        var (state, way, gap) = (0, 0, 0);
        for (var position = 0; position < values.Length; state++)
        {
            var (firstWay, firstGap, bits, path) = (way, gap, 0UL, values[position] & 1);
            var ends = path > 0;
            var end = position + 1 + (2 * (values[position] / 2));
            for (position++; position < end; position += 2)
            {
                var (word, target) = (values[position], values[position + 1]);
                if (words[word].Gap > 0)
                {
                    gaps[gap++] = new Gap(words[word].Gap, target, path);
                }
                else
                {
                    ways[way++] = new Way(hashes[word], word, target, path);
                    bits |= State.BitOf(hashes[word]);
                }

                path += paths[target];
            }

            paths[state] = path;
            states[state] = new State(bits, ends, firstWay, way - firstWay, firstGap, gap - firstGap);
        }

        return (states, ways, gaps);
    }

    private static (int States, int Ways, int Gaps) Count(int[] values, PhraseElement[] words)
    {
        var (states, ways, gaps) = (0, 0, 0);
        for (var position = 0; position < values.Length; states++)
        {
            var end = position + 1 + (2 * (values[position] / 2));
            for (position++; position < end; position += 2)
            {
                if (words[values[position]].Gap > 0)
                {
                    gaps++;
                }
                else
                {
                    ways++;
                }
            }
        }

        return (states, ways, gaps);
    }

    private static uint SlotOf(uint hash) => hash * 0x9E3779B1 >> 12;

    /// <summary>A word that leads from one state to the next.</summary>
    /// <param name="Hash">Its token hash.</param>
    /// <param name="Word">Index of the word.</param>
    /// <param name="Target">Where it leads.</param>
    /// <param name="PathsBefore">How many paths of its state come before those that go this way.</param>
    internal readonly record struct Way(uint Hash, int Word, int Target, int PathsBefore);

    /// <summary>Words that may be left out between two states.</summary>
    /// <param name="Width">How many.</param>
    /// <param name="Target">Where it leads.</param>
    /// <param name="PathsBefore">As in <see cref="Way"/>.</param>
    internal readonly record struct Gap(int Width, int Target, int PathsBefore);

    /// <summary>A place between two words.</summary>
    /// <param name="Hashes">Bits by the hashes of the words that go on here: most words that do not are told by one look.</param>
    /// <param name="Ends">True where a phrase ends.</param>
    /// <param name="FirstWay">Index of its first way.</param>
    /// <param name="WayCount">How many ways it has.</param>
    /// <param name="FirstGap">Index of its first gap.</param>
    /// <param name="GapCount">How many gaps it has.</param>
    internal readonly record struct State(ulong Hashes, bool Ends, int FirstWay, int WayCount, int FirstGap, int GapCount)
    {
        /// <summary>The bit of a hash in <see cref="Hashes"/>.</summary>
        public static ulong BitOf(uint hash) => 1UL << (int)(hash >> 26);
    }
}
