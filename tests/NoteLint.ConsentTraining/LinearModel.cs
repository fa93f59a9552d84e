namespace NoteLint.ConsentTraining;

/// <summary>One row to learn from.</summary>
/// <param name="Features">The numbers of its features.</param>
/// <param name="IsTarget">True for what is to be found.</param>
/// <param name="Importance">How much it counts.</param>
internal readonly record struct Row(int[] Features, bool IsTarget, double Importance);

/// <summary>
/// Weights that keep targets and others apart by a margin and are as small as that allows: a support vector machine with squared loss,
/// solved in the dual, one row at a time (Hsieh and others, 2008). The same data give the same weights.
/// </summary>
internal sealed class LinearModel
{
    private const int Rounds = 20;

    private readonly double[] weights;

    private LinearModel(int features) => weights = new double[features];

    /// <summary>The bias.</summary>
    public double Bias { get; private set; }

    /// <summary>The weight of a feature.</summary>
    public double this[int feature] => weights[feature];

    /// <summary>Learns from rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="freedom">How much a row may move the weights.</param>
    public static LinearModel Train(Row[] rows, int features, double freedom)
    {
        var model = new LinearModel(features);
        var duals = new double[rows.Length];
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                ref readonly var row = ref rows[index];
                var sign = row.IsTarget ? 1 : -1;
                var softness = 0.5 / (freedom * row.Importance);
                var gradient = (sign * model.Score(row.Features)) - 1 + (softness * duals[index]);
                var moved = Math.Max(0, duals[index] - (gradient / (1 + row.Features.Length + softness)));
                if (moved != duals[index])
                {
                    model.Move(row.Features, (moved - duals[index]) * sign);
                    duals[index] = moved;
                }
            }
        }

        return model;
    }

    /// <summary>What features are worth.</summary>
    public double Score(int[] features)
    {
        var sum = Bias;
        foreach (var feature in features)
        {
            sum += weights[feature];
        }

        return sum;
    }

    private void Move(int[] features, double step)
    {
        Bias += step;
        foreach (var feature in features)
        {
            weights[feature] += step;
        }
    }
}
