using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace NoteLint.Core.Encoders;

/// <summary>What an encoder said of the rows of pieces that it was asked last, by a hash that another process can't repeat: no text is kept, nor what would tell of one. Safe on any thread.</summary>
/// <typeparam name="T">What it says.</typeparam>
/// <param name="most">How many rows are remembered; one more, and all are forgotten.</param>
internal sealed class RememberedScores<T>(int most)
{
    private readonly UInt128 key = new(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
    private readonly ConcurrentDictionary<UInt128, T> remembered = [];

    /// <summary>The hash of a row: FNV-1a of 128 bits, begun with a secret.</summary>
    /// <param name="row">The pieces.</param>
    public UInt128 HashOf(ReadOnlySpan<ushort> row)
    {
        var hash = key;
        foreach (var piece in row)
        {
            hash = (hash ^ piece) * new UInt128(0x0000000001000000, 0x000000000000013B);
        }

        return hash;
    }

    /// <summary>Finds what was said of a row.</summary>
    /// <param name="hash">The row's hash.</param>
    /// <param name="scores">What was said.</param>
    /// <returns>True where it is remembered.</returns>
    public bool TryGet(UInt128 hash, [MaybeNullWhen(false)] out T scores) => remembered.TryGetValue(hash, out scores);

    /// <summary>Remembers what was said of a row.</summary>
    /// <param name="hash">The row's hash.</param>
    /// <param name="scores">What was said; not to be changed afterwards.</param>
    public void Remember(UInt128 hash, T scores)
    {
        if (remembered.Count >= most)
        {
            remembered.Clear();
        }

        remembered[hash] = scores;
    }
}
