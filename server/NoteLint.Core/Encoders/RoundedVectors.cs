using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NoteLint.Core.Encoders;

/// <summary>Vectors rounded to whole numbers of eleven bits and a sign, each with what 1 is worth in it.</summary>
/// <param name="mostVectors">How many there are at most.</param>
/// <param name="mostNumbers">How many numbers each has at most.</param>
internal sealed class RoundedVectors(int mostVectors, int mostNumbers) : IDisposable
{
    /// <summary>The greatest number. With a row's seven bits no sum of as many products as a row may have leaves 32 bits.</summary>
    public const int Greatest = 2047;

    /// <summary>As many vectors are multiplied at once; behind the last there are as many of nothing as are missing.</summary>
    public const int AtOnce = 4;

    // What is smaller is nothing.
    private const float Least = 1e-20f;

    private readonly short[] numbers = ArrayPool<short>.Shared.Rent(RoomFor(mostVectors) * mostNumbers);
    private readonly float[] units = ArrayPool<float>.Shared.Rent(RoomFor(mostVectors));
    private int length;

    /// <summary>How many vectors there are.</summary>
    public int Count { get; private set; }

    /// <summary>Takes vectors.</summary>
    /// <param name="vectors">The vectors, one behind the other.</param>
    /// <param name="count">How many there are. The length of each is a multiple of 16.</param>
    public void Round(ReadOnlySpan<float> vectors, int count)
    {
        Count = count;
        length = vectors.Length / count;
        for (var i = 0; i < count; i++)
        {
            units[i] = Round(vectors.Slice(i * length, length), numbers.AsSpan(i * length, length));
        }

        numbers.AsSpan(count * length, (RoomFor(count) - count) * length).Clear();
    }

    /// <summary>Some vectors, one behind the other, their numbers two by two.</summary>
    /// <param name="first">The index of the first of <see cref="AtOnce"/>.</param>
    public ReadOnlySpan<int> PairsOf(int first) => MemoryMarshal.Cast<short, int>(numbers.AsSpan(first * length, AtOnce * length));

    /// <summary>What 1 is worth in a vector.</summary>
    /// <param name="vector">The vector's index.</param>
    public float UnitOf(int vector) => units[vector];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<short>.Shared.Return(numbers);
        ArrayPool<float>.Shared.Return(units);
    }

    private static int RoomFor(int vectors) => (vectors + AtOnce - 1) / AtOnce * AtOnce;

    // What 1 is worth afterwards
    private static float Round(ReadOnlySpan<float> vector, Span<short> into)
    {
        ref var from = ref MemoryMarshal.GetReference(vector);
        var most = Vector256<float>.Zero;
        for (var i = 0; i < vector.Length; i += Vector256<float>.Count)
        {
            most = Vector256.Max(most, Vector256.Abs(Vector256.LoadUnsafe(ref from, (nuint)i)));
        }

        var greatest = 0f;
        for (var i = 0; i < Vector256<float>.Count; i++)
        {
            greatest = Math.Max(greatest, most[i]);
        }

        if (greatest < Least)
        {
            into.Clear();
            return 0;
        }

        var step = Vector256.Create(Greatest / greatest);
        ref var to = ref MemoryMarshal.GetReference(into);
        for (var i = 0; i < vector.Length; i += Vector256<short>.Count)
        {
            var lower = Vector256.LoadUnsafe(ref from, (nuint)i) * step;
            var upper = Vector256.LoadUnsafe(ref from, (nuint)(i + Vector256<float>.Count)) * step;
            Vector256.Narrow(Vector256.ConvertToInt32(Vector256.Round(lower)), Vector256.ConvertToInt32(Vector256.Round(upper))).StoreUnsafe(ref to, (nuint)i);
        }

        return greatest / Greatest;
    }
}
