namespace NoteLint.Core.Judgmental.Tone.Encoder;

/// <summary>Functions that give the same result on every machine, which those of a system's own library don't in the last digit.</summary>
internal static class SteadyMath
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    /// <summary>e raised to a power; off by less than one part in a hundred million.</summary>
    /// <param name="power">The power; as if it were at most 700 and at least -700.</param>
    /// <returns>The result.</returns>
    public static double Exp(double power)
    {
        power = Math.Clamp(power, -700, 700);
        var halvings = Math.Round(power * Log2E);
        var rest = power - (halvings * Ln2);

        // Taylor's series, for a rest of no more than 0.35
        var sum = 1 + (rest * (1 + (rest / 2 * (1 + (rest / 3 * (1 + (rest / 4 * (1 + (rest / 5 * (1 + (rest / 6 * (1 + (rest / 7)))))))))))));
        return BitConverter.Int64BitsToDouble((1023L + (long)halvings) << 52) * sum;
    }

    /// <summary>The Gaussian error linear unit: a number times the chance that a normal number is smaller.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The result.</returns>
    public static float Gelu(float value) => (float)(value * 0.5 * (1 + Erf(value * 0.7071067811865476)));

    /// <summary>Turns numbers into shares of 1, the greater the number the greater its share.</summary>
    /// <param name="values">The numbers; replaced.</param>
    public static void SoftMax(Span<float> values)
    {
        var most = float.MinValue;
        foreach (var value in values)
        {
            most = Math.Max(most, value);
        }

        var sum = 0.0;
        foreach (ref var value in values)
        {
            value = (float)Exp(value - most);
            sum += value;
        }

        foreach (ref var value in values)
        {
            value = (float)(value / sum);
        }
    }

    // Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26: off by at most 1.5e-7
    private static double Erf(double value)
    {
        var size = Math.Abs(value);
        var t = 1 / (1 + (0.3275911 * size));
        var share = t * (0.254829592 + (t * (-0.284496736 + (t * (1.421413741 + (t * (-1.453152027 + (t * 1.061405429))))))));
        return Math.CopySign(1 - (share * Exp(-size * size)), value);
    }
}
