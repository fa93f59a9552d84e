using NoteLint.Core.Judgmental.Tone;

namespace NoteLint.ToneTraining;

/// <summary>Learns the weights by stochastic gradient descent with a step of its own for each feature. The same data give the same weights.</summary>
internal sealed class LogisticRegression
{
    private const int Rounds = 25;
    private const double Step = 0.3;
    private const double Shrinkage = 1e-4;

    // A missed judgment weighs as much as two false alarms on sentences that stand for themselves.
    private const double WeightOfJudgment = 2;

    // What weighs less changes no result.
    private const int LeastWeight = 64;

    private readonly Dictionary<string, int> index = [];
    private readonly WordVectors vectors;
    private readonly double[] weights;
    private readonly double[] squares;
    private readonly double[] direction = new double[WordVectors.Dimensions];
    private readonly double[] directionSquares = new double[WordVectors.Dimensions];

    private LogisticRegression(IReadOnlyList<TrainingSentence> sentences, WordVectors vectors)
    {
        this.vectors = vectors;
        foreach (var feature in FeatureChoice.Of(sentences))
        {
            index.Add(feature, index.Count);
        }

        weights = new double[index.Count + 1];
        squares = new double[index.Count + 1];
    }

    private int Bias => weights.Length - 1;

    /// <summary>Learns from sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="vectors">What words mean: one direction in their space is learned beside the features, so that words that were never met weigh something too.</param>
    public static LogisticRegression Train(IReadOnlyList<TrainingSentence> sentences, WordVectors vectors)
    {
        var model = new LogisticRegression(sentences, vectors);
        var rows = sentences.Select(model.RowOf).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(rows);
            foreach (var row in rows)
            {
                model.Learn(row);
            }
        }

        return model;
    }

    /// <summary>The model's file: features that matter, the heaviest first.</summary>
    public IEnumerable<string> ToLines()
    {
        yield return $"{Rounded(weights[Bias])}\t*";
        foreach (var (feature, weight) in vectors.CommonWords.Concat(index.Keys).Distinct().Select(feature => (feature, Weight: Rounded(WeightOf(feature)))).Where(entry => Math.Abs(entry.Weight) >= LeastWeight).OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.feature, StringComparer.Ordinal))
        {
            yield return $"{weight}\t{feature}";
        }
    }

    /// <summary>The logarithm of the odds that a sentence is a judgment.</summary>
    public double Score(TrainingSentence sentence) =>
        weights[Bias] + (sentence.Features.Sum(WeightOf) * ToneReading.Share(sentence.Features.Length));

    private static int Rounded(double weight) => (int)Math.Clamp(Math.Round(weight / ToneModel.Unit), short.MinValue, short.MaxValue);

    private double WeightOf(string feature) => (index.TryGetValue(feature, out var i) ? weights[i] : 0) + Along(vectors.Of(feature));

    // How far a meaning lies in the direction that was learned.
    private double Along(ReadOnlySpan<float> meaning)
    {
        var sum = 0.0;
        for (var i = 0; i < meaning.Length; i++)
        {
            sum += direction[i] * meaning[i];
        }

        return sum;
    }

    private Row RowOf(TrainingSentence sentence)
    {
        var meaning = new float[WordVectors.Dimensions];
        foreach (var feature in sentence.Features)
        {
            var vector = vectors.Of(feature);
            for (var i = 0; i < vector.Length; i++)
            {
                meaning[i] += vector[i];
            }
        }

        return new([.. sentence.Features.Where(index.ContainsKey).Select(feature => index[feature])], meaning, ToneReading.Share(sentence.Features.Length), sentence.IsJudgment);
    }

    private void Learn(Row row)
    {
        var score = weights[Bias] + (row.Share * Along(row.Meaning));
        foreach (var feature in row.Features)
        {
            score += weights[feature] * row.Share;
        }

        var error = ((1 / (1 + Math.Exp(-score))) - (row.IsJudgment ? 1 : 0)) * (row.IsJudgment ? WeightOfJudgment : 1);
        foreach (var feature in row.Features)
        {
            Move(weights, squares, feature, error * row.Share);
        }

        for (var i = 0; i < row.Meaning.Length; i++)
        {
            Move(direction, directionSquares, i, error * row.Share * row.Meaning[i]);
        }

        Move(weights, squares, Bias, error, shrinkage: 0);
    }

    private static void Move(double[] weights, double[] squares, int at, double gradient, double shrinkage = Shrinkage)
    {
        gradient += shrinkage * weights[at];
        squares[at] += gradient * gradient;
        weights[at] -= Step * gradient / (1e-6 + Math.Sqrt(squares[at]));
    }

    private sealed record Row(int[] Features, float[] Meaning, double Share, bool IsJudgment);
}
