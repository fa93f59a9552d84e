using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NoteLint.Core.Encoders;

/// <summary>Brings each word's vector to the same middle and spread, then to those that were learned.</summary>
/// <param name="weight">The spread that was learned for each of its numbers, as many as a multiple of 8.</param>
/// <param name="bias">Their middle.</param>
internal sealed class LayerNorm(float[] weight, float[] bias)
{
    private const double Least = 1e-12;

    /// <summary>Normalises vectors.</summary>
    /// <param name="vectors">One behind the other; replaced.</param>
    public void Apply(Span<float> vectors)
    {
        for (; vectors.Length > 0; vectors = vectors[weight.Length..])
        {
            Normalise(MemoryMarshal.Cast<float, Vector256<float>>(vectors[..weight.Length]));
        }
    }

    private void Normalise(Span<Vector256<float>> vector)
    {
        var (sums, squares) = (Vector256<double>.Zero, Vector256<double>.Zero);
        foreach (var numbers in vector)
        {
            var (lower, upper) = Vector256.Widen(numbers);
            sums += lower + upper;
            squares += (lower * lower) + (upper * upper);
        }

        var middle = SumOf(sums) / weight.Length;
        var spread = Math.Sqrt(Math.Max(0, (SumOf(squares) / weight.Length) - (middle * middle)) + Least);
        var (shift, scale) = (Vector256.Create((float)middle), (float)(1 / spread));
        for (var i = 0; i < vector.Length; i++)
        {
            var at = i * Vector256<float>.Count;
            vector[i] = ((vector[i] - shift) * scale * Vector256.Create(weight.AsSpan(at))) + Vector256.Create(bias.AsSpan(at));
        }
    }

    // In one order, whatever the machine can do at once
    private static double SumOf(Vector256<double> numbers) => numbers[0] + numbers[1] + numbers[2] + numbers[3];
}
