using System.Numerics;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>
/// What the features of a row of words weigh at most: the words themselves to the point, what two and three of them add from above.
/// Small enough for a processor's cache, and for nearly every sentence as good an answer as the sum itself. Immutable and safe on any thread.
/// </summary>
internal sealed class ToneBound
{
    private const uint Multiplier = 0x9E3779B1;
    private const int SlotsForEach = 4;

    // A byte holds the weights that there are when they are counted in twos.
    private const int Step = 2;

    // The word in the upper half, its weight in the lower.
    private readonly ulong[] words;
    private readonly int wordsShift;

    // Features that share a slot have the greatest weight of them.
    private readonly byte[] rows;
    private readonly int rowsShift;

    /// <summary>Makes the bound of a model.</summary>
    /// <param name="words">The weights of single words, each word once.</param>
    /// <param name="rows">The weights of features of more than one word.</param>
    public ToneBound(IReadOnlyCollection<KeyValuePair<uint, short>> words, IReadOnlyCollection<KeyValuePair<uint, short>> rows)
    {
        var size = SizeFor(2 * words.Count);
        this.words = new ulong[size];
        wordsShift = 32 - BitOperations.Log2((uint)size);
        foreach (var (word, weight) in words)
        {
            var slot = (int)(word * Multiplier >> wordsShift);
            while (this.words[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            this.words[slot] = ((ulong)word << 32) | (ushort)weight;
        }

        size = SizeFor(SlotsForEach * rows.Count);
        this.rows = new byte[size];
        rowsShift = 32 - BitOperations.Log2((uint)size);
        foreach (var (feature, weight) in rows)
        {
            ref var most = ref this.rows[feature * Multiplier >> rowsShift];
            most = checked((byte)Math.Max(most, (weight + Step - 1) / Step));
        }
    }

    /// <summary>No less than the sum of the weights of all features.</summary>
    /// <param name="codes">The words' codes.</param>
    public int Of(ReadOnlySpan<uint> codes)
    {
        var (most, shift) = (rows, rowsShift);
        var sum = 0;
        var steps = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            sum += WeightOf(codes[i]);
            if (i + 2 < codes.Length)
            {
                var two = ToneFeatures.Two(codes[i], codes[i + 1]);
                steps += most[two * Multiplier >> shift]
                    + most[ToneFeatures.Around(codes[i], codes[i + 2]) * Multiplier >> shift]
                    + most[ToneFeatures.Behind(two, codes[i + 2]) * Multiplier >> shift];
            }
            else if (i + 1 < codes.Length)
            {
                steps += most[ToneFeatures.Two(codes[i], codes[i + 1]) * Multiplier >> shift];
            }
        }

        return sum + (Step * steps);
    }

    private int WeightOf(uint word)
    {
        for (var slot = (int)(word * Multiplier >> wordsShift); words[slot] is not 0 and var entry; slot = (slot + 1) & (words.Length - 1))
        {
            if ((uint)(entry >> 32) == word)
            {
                return (short)entry;
            }
        }

        return 0;
    }

    private static int SizeFor(int entries) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries));
}
