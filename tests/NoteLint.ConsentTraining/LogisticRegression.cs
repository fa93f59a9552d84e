namespace NoteLint.ConsentTraining;

/// <summary>Weights of few signs that make what was seen the likeliest, as small as that allows (Newton's method). The same data give the same weights.</summary>
internal static class LogisticRegression
{
    private const int Rounds = 12;
    private const double Freedom = 0.3;
    private const double Tiny = 1e-6;

    /// <summary>Learns from rows; the last sign of each is 1, and its weight is free.</summary>
    public static double[] Train(IReadOnlyList<(double[] Signs, bool IsTarget, double Importance)> rows)
    {
        var count = rows[0].Signs.Length;
        var weights = new double[count];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[count];
            var curve = new double[count, count];
            for (var i = 0; i < count; i++)
            {
                var stiffness = i == count - 1 ? Tiny : 1 / Freedom;
                slope[i] = -stiffness * weights[i];
                curve[i, i] = stiffness;
            }

            foreach (var (signs, isTarget, importance) in rows)
            {
                var chance = 1 / (1 + Math.Exp(-Sum(weights, signs)));
                var error = importance * ((isTarget ? 1 : 0) - chance);
                var weight = importance * Math.Max(Tiny, chance * (1 - chance));
                for (var i = 0; i < count; i++)
                {
                    if (signs[i] != 0)
                    {
                        slope[i] += error * signs[i];
                        for (var j = 0; j <= i; j++)
                        {
                            curve[i, j] += weight * signs[i] * signs[j];
                        }
                    }
                }
            }

            Solve(curve, slope);
            for (var i = 0; i < count; i++)
            {
                weights[i] += slope[i];
            }
        }

        return weights;
    }

    /// <summary>What signs are worth.</summary>
    public static double Sum(double[] weights, double[] signs) => weights.Zip(signs, static (weight, sign) => weight * sign).Sum();

    // Cholesky's decomposition of the lower half; the result takes the place of the right side.
    private static void Solve(double[,] matrix, double[] side)
    {
        var count = side.Length;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i, k] * matrix[j, k];
                }

                matrix[i, j] = i == j ? Math.Sqrt(Math.Max(sum, Tiny)) : sum / matrix[j, j];
            }
        }

        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                side[i] -= matrix[i, k] * side[k];
            }

            side[i] /= matrix[i, i];
        }

        for (var i = count - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < count; k++)
            {
                side[i] -= matrix[k, i] * side[k];
            }

            side[i] /= matrix[i, i];
        }
    }
}
