using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NoteLint.Core.Encoders;

/// <summary>
/// A matrix of whole numbers with a scale for each row. It is multiplied with rounded vectors, so that every machine
/// gets the same result whatever it can do at once. Immutable and safe on any thread.
/// </summary>
internal sealed class QuantizedMatrix
{
    private const int MostColumns = 8191;

    // Rows of a strip stand side by side, two columns of each at a time: so many products are added up at once.
    private readonly sbyte[] strips;
    private readonly float[] scales;
    private readonly float[] bias;
    private readonly int columns;

    /// <summary>Takes a matrix over.</summary>
    /// <param name="weights">Row by row.</param>
    /// <param name="scales">What 1 is worth in each row.</param>
    /// <param name="bias">What is added to each row's result.</param>
    /// <exception cref="InvalidDataException">A row is too long, or rows or columns are no multiple of 16.</exception>
    public QuantizedMatrix(ReadOnlySpan<sbyte> weights, float[] scales, float[] bias)
    {
        this.scales = scales;
        this.bias = bias;
        columns = weights.Length / scales.Length;
        if (columns > MostColumns || columns % WholeSums.Rows != 0 || scales.Length % WholeSums.Rows != 0)
        {
            throw new InvalidDataException($"A matrix of an encoder has {scales.Length} rows of {columns} numbers; both must be multiples of {WholeSums.Rows}, and no more than {MostColumns} numbers can be added up.");
        }

        strips = InStrips(weights);
    }

    /// <summary>How long a result is.</summary>
    public int Rows => scales.Length;

    /// <summary>Multiplies vectors.</summary>
    /// <param name="vectors">The vectors.</param>
    /// <param name="results">Filled with their results, one behind the other.</param>
    public void Multiply(RoundedVectors vectors, Span<float> results)
    {
        Span<int> sums = stackalloc int[RoundedVectors.AtOnce * WholeSums.Rows];
        for (var row = 0; row < Rows; row += WholeSums.Rows)
        {
            var strip = strips.AsSpan(row * columns, WholeSums.Rows * columns);
            for (var first = 0; first < vectors.Count; first += RoundedVectors.AtOnce)
            {
                WholeSums.Fill(sums, strip, vectors.PairsOf(first));
                for (var i = 0; i < RoundedVectors.AtOnce && first + i < vectors.Count; i++)
                {
                    Scale(sums.Slice(i * WholeSums.Rows, WholeSums.Rows), row, vectors.UnitOf(first + i), results[((first + i) * Rows)..]);
                }
            }
        }
    }

    private void Scale(ReadOnlySpan<int> sums, int row, float unit, Span<float> result)
    {
        for (var i = 0; i < sums.Length; i += Vector256<int>.Count)
        {
            var at = row + i;
            var scaled = Vector256.ConvertToSingle(Vector256.Create(sums[i..])) * (Vector256.Create(scales.AsSpan(at)) * unit);
            (scaled + Vector256.Create(bias.AsSpan(at))).CopyTo(result[at..]);
        }
    }

    private sbyte[] InStrips(ReadOnlySpan<sbyte> weights)
    {
        var placed = new sbyte[weights.Length];
        var from = MemoryMarshal.Cast<sbyte, ushort>(weights);
        var to = MemoryMarshal.Cast<sbyte, ushort>(placed.AsSpan());
        var pairs = columns / 2;
        for (var row = 0; row < Rows; row++)
        {
            var (strip, place) = Math.DivRem(row, WholeSums.Rows);
            var ofRow = from.Slice(row * pairs, pairs);
            var ofStrip = to.Slice(strip * WholeSums.Rows * pairs, WholeSums.Rows * pairs);
            for (var pair = 0; pair < pairs; pair++)
            {
                ofStrip[(pair * WholeSums.Rows) + place] = ofRow[pair];
            }
        }

        return placed;
    }
}
