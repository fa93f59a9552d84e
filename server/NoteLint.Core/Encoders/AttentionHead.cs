using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NoteLint.Core.Encoders;

/// <summary>One head of attention: what each word is told by the others, the more the better their keys fit what it looks for. Sums keep one order, so that every machine gets the same result.</summary>
/// <param name="count">How many words there are.</param>
/// <param name="turned">Room for their keys, a row for each number of a key.</param>
/// <param name="told">Room for their values.</param>
/// <param name="shares">Room for what each word's value counts to another.</param>
internal sealed class AttentionHead(int count, Memory<float> turned, Memory<float> told, Memory<float> shares)
{
    private const int Length = EncoderShape.HeadLength;

    // So many sums are taken at once.
    private const int AtOnce = 4 * 8;

    // Behind the last word there is nobody to listen to.
    private const float Nobody = -1e30f;

    private static readonly float Unit = 1 / MathF.Sqrt(Length);

    /// <summary>How many numbers a row for all words has room for.</summary>
    /// <param name="count">How many words there are.</param>
    public static int RoomFor(int count) => (count + AtOnce - 1) / AtOnce * AtOnce;

    /// <summary>Listens.</summary>
    /// <param name="place">Where the head's numbers begin in each vector.</param>
    /// <param name="queries">What each word looks for, one vector behind the other.</param>
    /// <param name="keys">By what each is found.</param>
    /// <param name="values">What each tells.</param>
    /// <param name="attended">Filled, at the head's numbers, with what each word was told.</param>
    public void Listen(int place, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> attended)
    {
        var size = queries.Length / count;
        Take(place, size, keys, values);
        var row = shares.Span;
        for (var word = 0; word < count; word++)
        {
            var at = (word * size) + place;
            Compare(queries.Slice(at, Length), row);
            row[count..].Fill(Nobody);
            SteadyMath.SoftMax(row);
            Gather(row, attended.Slice(at, Length));
        }
    }

    // The head's numbers are put close together, so that they stay at hand.
    private void Take(int place, int size, ReadOnlySpan<float> keys, ReadOnlySpan<float> values)
    {
        var rows = turned.Span;
        var room = shares.Length;
        for (var word = 0; word < count; word++)
        {
            var at = (word * size) + place;
            values.Slice(at, Length).CopyTo(told.Span[(word * Length)..]);
            var key = keys.Slice(at, Length);
            for (var i = 0; i < Length; i++)
            {
                rows[(i * room) + word] = key[i];
            }
        }

        for (var i = 0; i < Length; i++)
        {
            rows.Slice((i * room) + count, room - count).Clear();
        }
    }

    private void Compare(ReadOnlySpan<float> query, Span<float> row)
    {
        var room = row.Length;
        for (var other = 0; other < room; other += AtOnce)
        {
            ref var from = ref MemoryMarshal.GetReference(turned.Span[other..]);
            var (first, second, third, fourth) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
            for (var i = 0; i < query.Length; i++)
            {
                var at = (nuint)(i * room);
                var number = Vector256.Create(query[i]);
                first += Vector256.LoadUnsafe(ref from, at) * number;
                second += Vector256.LoadUnsafe(ref from, at + 8) * number;
                third += Vector256.LoadUnsafe(ref from, at + 16) * number;
                fourth += Vector256.LoadUnsafe(ref from, at + 24) * number;
            }

            Put(row[other..], first * Unit, second * Unit, third * Unit, fourth * Unit);
        }
    }

    private void Gather(ReadOnlySpan<float> row, Span<float> into)
    {
        ref var from = ref MemoryMarshal.GetReference(told.Span);
        var (first, second, third, fourth) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (var other = 0; other < count; other++)
        {
            var at = (nuint)(other * Length);
            var share = Vector256.Create(row[other]);
            first += Vector256.LoadUnsafe(ref from, at) * share;
            second += Vector256.LoadUnsafe(ref from, at + 8) * share;
            third += Vector256.LoadUnsafe(ref from, at + 16) * share;
            fourth += Vector256.LoadUnsafe(ref from, at + 24) * share;
        }

        Put(into, first, second, third, fourth);
    }

    private static void Put(Span<float> into, Vector256<float> first, Vector256<float> second, Vector256<float> third, Vector256<float> fourth)
    {
        first.CopyTo(into);
        second.CopyTo(into[8..]);
        third.CopyTo(into[16..]);
        fourth.CopyTo(into[24..]);
    }
}
