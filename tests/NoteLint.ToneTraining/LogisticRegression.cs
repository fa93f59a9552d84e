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
    private const int LeastWeight = 25;

    private readonly Dictionary<string, int> index = [];
    private readonly double[] weights;
    private readonly double[] squares;

    private LogisticRegression(IReadOnlyList<TrainingSentence> sentences)
    {
        foreach (var feature in FeatureChoice.Of(sentences))
        {
            index.Add(feature, index.Count);
        }

        weights = new double[index.Count + 1];
        squares = new double[index.Count + 1];
    }

    private int Bias => weights.Length - 1;

    /// <summary>Learns from sentences.</summary>
    public static LogisticRegression Train(IReadOnlyList<TrainingSentence> sentences)
    {
        var model = new LogisticRegression(sentences);
        var rows = sentences.Select(sentence => (Features: sentence.Features.Where(model.index.ContainsKey).Select(feature => model.index[feature]).ToArray(), All: sentence.Features.Length, sentence.IsJudgment)).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(rows);
            foreach (var (features, all, isJudgment) in rows)
            {
                model.Learn(features, all, isJudgment);
            }
        }

        return model;
    }

    /// <summary>The model's file: features that matter, the heaviest first.</summary>
    public IEnumerable<string> ToLines()
    {
        yield return $"{Rounded(weights[Bias])}\t*";
        foreach (var (feature, weight) in index.Select(entry => (entry.Key, Weight: Rounded(weights[entry.Value]))).Where(entry => Math.Abs(entry.Weight) >= LeastWeight).OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            yield return $"{weight}\t{feature}";
        }
    }

    /// <summary>The logarithm of the odds that a sentence is a judgment.</summary>
    public double Score(TrainingSentence sentence) =>
        weights[Bias] + (sentence.Features.Sum(feature => index.TryGetValue(feature, out var i) ? weights[i] : 0) * ToneReading.Share(sentence.Features.Length));

    private static int Rounded(double weight) => (int)Math.Clamp(Math.Round(weight / ToneModel.Unit), short.MinValue, short.MaxValue);

    private void Learn(int[] features, int all, bool isJudgment)
    {
        var share = ToneReading.Share(all);
        var score = weights[Bias];
        foreach (var feature in features)
        {
            score += weights[feature] * share;
        }

        var error = ((1 / (1 + Math.Exp(-score))) - (isJudgment ? 1 : 0)) * (isJudgment ? WeightOfJudgment : 1);
        foreach (var feature in features)
        {
            Move(feature, (error * share) + (Shrinkage * weights[feature]));
        }

        Move(Bias, error);
    }

    private void Move(int feature, double gradient)
    {
        squares[feature] += gradient * gradient;
        weights[feature] -= Step * gradient / (1e-6 + Math.Sqrt(squares[feature]));
    }
}
