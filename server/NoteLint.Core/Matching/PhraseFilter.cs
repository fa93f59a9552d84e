using System.Numerics;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>
/// Says at once that no phrase starts at nearly every token where none does. Many phrases begin with words that stand everywhere
/// ("the", "is", "said"): of a phrase of several words the second must follow too. Bits by token hash; a collision costs time only.
/// </summary>
internal sealed class PhraseFilter
{
    private const uint Multiplier = 0x9E3779B1;
    private const int BitsForEach = 8;

    // By the hash of a first word two bits: it is one, and it needs no second word.
    private readonly ulong[] firstWords;
    private readonly int firstWordsShift;
    private readonly ulong[] pairs;
    private readonly int pairsShift;

    public PhraseFilter(params ReadOnlySpan<PhraseAutomaton> automata)
    {
        var (firstCount, pairCount) = (0, 0);
        foreach (var automaton in automata)
        {
            foreach (ref readonly var first in automaton.WaysOf(automaton[automaton.Root]))
            {
                firstCount++;
                pairCount += automaton[first.Target].WayCount;
            }
        }

        (firstWords, firstWordsShift) = Bits(2 * firstCount);
        firstWordsShift++;
        (pairs, pairsShift) = Bits(pairCount);
        foreach (var automaton in automata)
        {
            Add(automaton);
        }
    }

    /// <summary>Makes a filter of phrases that are kept in another form.</summary>
    /// <param name="starts">The hash of each first word, whether it needs no second word, and the hashes of second words.</param>
    public PhraseFilter(IReadOnlyCollection<(uint First, bool NeedsNoSecond, IReadOnlyCollection<uint> Seconds)> starts)
    {
        (firstWords, firstWordsShift) = Bits(2 * starts.Count);
        firstWordsShift++;
        (pairs, pairsShift) = Bits(starts.Sum(static start => start.Seconds.Count));
        foreach (var (first, needsNoSecond, seconds) in starts)
        {
            AddFirst(first, needsNoSecond);
            foreach (var second in seconds)
            {
                AddPair(first, second);
            }
        }
    }

    /// <summary>False for nearly every word that begins no phrase.</summary>
    public bool IsFirstWord(uint hash)
    {
        var bit = hash * Multiplier >> firstWordsShift;
        return (firstWords[bit >> 5] >> (int)(2 * bit) & 1) != 0;
    }

    /// <summary>The first token of a range at which a phrase may start; the range's end where there is none.</summary>
    /// <param name="tokens">The note's tokens.</param>
    /// <param name="chars">The note.</param>
    /// <param name="token">Index of the range's first token.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <param name="lastEnd">Index just past the last token that may belong to a phrase.</param>
    public int Find(ReadOnlySpan<Token> tokens, string chars, int token, int end, int lastEnd)
    {
        var (words, shift) = (firstWords, firstWordsShift);
        for (; token < end; token++)
        {
            var bit = tokens[token].Hash * Multiplier >> shift;
            var found = words[bit >> 5] >> (int)(2 * bit);
            if ((found & 1) != 0 && ((found & 2) != 0 || HasPair(tokens, chars, token, lastEnd)))
            {
                return token;
            }
        }

        return end;
    }

    /// <summary>False for nearly every token at which no phrase starts.</summary>
    public bool MayStart(ReadOnlySpan<Token> tokens, string chars, int token, int lastEnd) => Find(tokens, chars, token, token + 1, lastEnd) == token;

    private bool HasPair(ReadOnlySpan<Token> tokens, string chars, int token, int lastEnd)
    {
        var next = token + 1;
        if (next >= lastEnd)
        {
            return false;
        }

        if (tokens[next].Kind == TokenKind.Punctuation)
        {
            next = TokenNeighbors.Next(tokens, chars, token, lastEnd);
        }

        return IsSet(pairs, PairOf(tokens[token].Hash, tokens[next].Hash) >> pairsShift);
    }

    private void Add(PhraseAutomaton automaton)
    {
        foreach (ref readonly var first in automaton.WaysOf(automaton[automaton.Root]))
        {
            var hash = TokenHash.Of(automaton.WordOf(first).Text);
            ref readonly var state = ref automaton[first.Target];
            AddFirst(hash, state.Ends || state.GapCount > 0);
            foreach (ref readonly var second in automaton.WaysOf(state))
            {
                AddPair(hash, TokenHash.Of(automaton.WordOf(second).Text));
            }
        }
    }

    private void AddFirst(uint hash, bool needsNoSecond)
    {
        var bit = 2 * (hash * Multiplier >> firstWordsShift);
        Set(firstWords, bit);
        if (needsNoSecond)
        {
            Set(firstWords, bit + 1);
        }
    }

    private void AddPair(uint first, uint second) => Set(pairs, PairOf(first, second) >> pairsShift);

    private static uint PairOf(uint first, uint second) => (BitOperations.RotateLeft(first, 13) ^ second) * Multiplier;

    private static (ulong[] Bits, int Shift) Bits(int entries)
    {
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(entries * BitsForEach, 64));
        return (new ulong[bits / 64], 32 - BitOperations.Log2(bits));
    }

    private static bool IsSet(ulong[] bits, uint bit) => (bits[bit >> 6] >> (int)(bit & 63) & 1) != 0;

    private static void Set(ulong[] bits, uint bit) => bits[bit >> 6] |= 1UL << (int)(bit & 63);
}
