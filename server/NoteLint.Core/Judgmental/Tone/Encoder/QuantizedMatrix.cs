using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NoteLint.Core.Judgmental.Tone.Encoder;

/// <summary>
/// A matrix of whole numbers with a scale for each row. Vectors are rounded to whole numbers before they are multiplied, so that every machine
/// gets the same result whatever it can do at once. Immutable and safe on any thread.
/// </summary>
internal sealed class QuantizedMatrix
{
    // Eleven bits and a sign: with a row's seven bits no sum of so many products leaves 32 bits.
    private const int Greatest = 2047;
    private const int MostColumns = 8191;

    // What is smaller is nothing.
    private const float Least = 1e-20f;

    private readonly short[] weights;
    private readonly float[] scales;
    private readonly float[] bias;
    private readonly int columns;

    /// <summary>Takes a matrix over.</summary>
    /// <param name="weights">Row by row.</param>
    /// <param name="scales">What 1 is worth in each row.</param>
    /// <param name="bias">What is added to each row's result.</param>
    /// <exception cref="InvalidDataException">A row is too long.</exception>
    public QuantizedMatrix(ReadOnlySpan<sbyte> weights, float[] scales, float[] bias)
    {
        this.weights = new short[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            this.weights[i] = weights[i];
        }

        this.scales = scales;
        this.bias = bias;
        columns = weights.Length / scales.Length;
        if (columns > MostColumns)
        {
            throw new InvalidDataException($"A row of the tone encoder has {columns} numbers; no more than {MostColumns} can be added up.");
        }
    }

    /// <summary>How long a result is.</summary>
    public int Rows => scales.Length;

    /// <summary>Multiplies several vectors.</summary>
    /// <param name="vectors">One behind the other.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="results">Filled with their results, one behind the other.</param>
    public void Multiply(ReadOnlySpan<float> vectors, int count, Span<float> results)
    {
        var rounded = new short[count * columns];
        var units = new float[count];
        for (var i = 0; i < count; i++)
        {
            units[i] = Round(vectors.Slice(i * columns, columns), rounded.AsSpan(i * columns, columns));
        }

        for (var row = 0; row < scales.Length; row++)
        {
            var weightsOfRow = weights.AsSpan(row * columns, columns);
            for (var i = 0; i < count; i++)
            {
                results[(i * scales.Length) + row] = (Product(weightsOfRow, rounded.AsSpan(i * columns, columns)) * (scales[row] * units[i])) + bias[row];
            }
        }
    }

    // What 1 is worth afterwards
    private static float Round(ReadOnlySpan<float> vector, Span<short> into)
    {
        var greatest = 0f;
        foreach (var value in vector)
        {
            greatest = Math.Max(greatest, Math.Abs(value));
        }

        if (greatest < Least)
        {
            into.Clear();
            return 0;
        }

        var step = Greatest / greatest;
        for (var i = 0; i < vector.Length; i++)
        {
            into[i] = (short)MathF.Round(vector[i] * step);
        }

        return greatest / Greatest;
    }

    // Sums of whole numbers are the same in any order.
    private static int Product(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        ref var first = ref MemoryMarshal.GetReference(left);
        ref var second = ref MemoryMarshal.GetReference(right);
        var sum = 0;
        var at = 0;
        if (Avx2.IsSupported)
        {
            var sums = Vector256<int>.Zero;
            for (; at <= left.Length - Vector256<short>.Count; at += Vector256<short>.Count)
            {
                sums += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref first, (nuint)at), Vector256.LoadUnsafe(ref second, (nuint)at));
            }

            sum = Vector256.Sum(sums);
        }
        else
        {
            var sums = Vector128<int>.Zero;
            for (; at <= left.Length - Vector128<short>.Count; at += Vector128<short>.Count)
            {
                var (firstLow, firstHigh) = Vector128.Widen(Vector128.LoadUnsafe(ref first, (nuint)at));
                var (secondLow, secondHigh) = Vector128.Widen(Vector128.LoadUnsafe(ref second, (nuint)at));
                sums += (firstLow * secondLow) + (firstHigh * secondHigh);
            }

            sum = Vector128.Sum(sums);
        }

        for (; at < left.Length; at++)
        {
            sum += left[at] * right[at];
        }

        return sum;
    }
}
