using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NoteLint.Core.Encoders;

/// <summary>
/// Functions of many numbers at once that give the same result on every machine, which those of a system's own library don't in the last digit:
/// each step is rounded by itself, and sums are taken in one order.
/// </summary>
internal static class SteadyMath
{
    private const float Log2E = 1.44269504f;

    // The natural logarithm of 2: a part of few digits, so that its multiples are exact, and the rest
    private const float Ln2 = 0.693359375f;
    private const float RestOfLn2 = -2.12194440e-4f;

    /// <summary>e raised to powers; off by less than two parts in ten million.</summary>
    /// <param name="power">The powers; as if they were at most 87 and at least -87.</param>
    /// <returns>The results.</returns>
    public static Vector256<float> Exp(Vector256<float> power)
    {
        power = Vector256.Min(Vector256.Max(power, Vector256.Create(-87f)), Vector256.Create(87f));
        var doublings = Vector256.Round(power * Log2E);
        var rest = power - (doublings * Ln2) - (doublings * RestOfLn2);

        // Moshier, Cephes Mathematical Library, expf: for a rest of no more than 0.35
        var sum = (rest * 1.9875691500e-4f) + Vector256.Create(1.3981999507e-3f);
        sum = (sum * rest) + Vector256.Create(8.3334519073e-3f);
        sum = (sum * rest) + Vector256.Create(4.1665795894e-2f);
        sum = (sum * rest) + Vector256.Create(1.6666665459e-1f);
        sum = (sum * rest) + Vector256.Create(5.0000001201e-1f);
        sum = (sum * rest * rest) + rest + Vector256<float>.One;
        return sum * Vector256.ShiftLeft(Vector256.ConvertToInt32(doublings) + Vector256.Create(127), 23).AsSingle();
    }

    /// <summary>The Gaussian error linear unit: each number times the chance that a normal number is smaller.</summary>
    /// <param name="values">The numbers, as many as a multiple of 8; replaced.</param>
    public static void Gelu(Span<float> values)
    {
        foreach (ref var value in MemoryMarshal.Cast<float, Vector256<float>>(values))
        {
            value = Gelu(value);
        }
    }

    /// <summary>Turns numbers into shares of 1, the greater the number the greater its share.</summary>
    /// <param name="values">The numbers, as many as a multiple of 8; replaced.</param>
    public static void SoftMax(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(values);
        var most = Vector256.Create(float.MinValue);
        foreach (var vector in vectors)
        {
            most = Vector256.Max(most, vector);
        }

        var greatest = most[0];
        for (var i = 1; i < Vector256<float>.Count; i++)
        {
            greatest = Math.Max(greatest, most[i]);
        }

        var sums = Vector256<float>.Zero;
        foreach (ref var vector in vectors)
        {
            vector = Exp(vector - Vector256.Create(greatest));
            sums += vector;
        }

        var sum = 0f;
        for (var i = 0; i < Vector256<float>.Count; i++)
        {
            sum += sums[i];
        }

        foreach (ref var vector in vectors)
        {
            vector *= 1 / sum;
        }
    }

    /// <summary>Adds numbers to others.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="sums">As many others; replaced.</param>
    public static void Add(ReadOnlySpan<float> numbers, Span<float> sums) => AddTimes(1, numbers, sums);

    /// <summary>Adds multiples of numbers to others.</summary>
    /// <param name="times">By what the numbers are multiplied.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="sums">As many others; replaced.</param>
    public static void AddTimes(float times, ReadOnlySpan<float> numbers, Span<float> sums)
    {
        var at = 0;
        for (; at <= sums.Length - Vector256<float>.Count; at += Vector256<float>.Count)
        {
            (Vector256.Create<float>(sums[at..]) + (Vector256.Create(numbers[at..]) * times)).CopyTo(sums[at..]);
        }

        for (; at < sums.Length; at++)
        {
            sums[at] += times * numbers[at];
        }
    }

    // The chance that a number is greater than |x| is erfc(|x| / √2) / 2. Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26: off by at most 1.5e-7
    private static Vector256<float> Gelu(Vector256<float> value)
    {
        var size = Vector256.Abs(value);
        var t = Vector256<float>.One / (Vector256<float>.One + (size * (0.3275911f * 0.70710678f)));
        var share = (t * 1.061405429f) - Vector256.Create(1.453152027f);
        share = (share * t) + Vector256.Create(1.421413741f);
        share = (share * t) - Vector256.Create(0.284496736f);
        share = (share * t) + Vector256.Create(0.254829592f);
        var greater = share * t * Exp(value * value * -0.5f) * 0.5f;
        return Vector256.Max(value, Vector256<float>.Zero) - (size * greater);
    }
}
