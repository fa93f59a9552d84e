using NoteLint.Core.Consent.Records;

namespace NoteLint.ConsentTraining;

/// <summary>Learns the weights by stochastic gradient descent with a step of its own for each feature. The same data give the same weights.</summary>
internal sealed class LogisticRegression
{
    private const int Rounds = 20;
    private const double Step = 0.3;
    private const double Shrinkage = 0.01;

    // A refusal that is taken for a consent hides a gap.
    private const double WeightOfNoRecord = 2;
    private const int FewestPassages = 2;

    // What weighs less changes no result.
    private const int LeastWeight = 3;

    private readonly Dictionary<string, int> index = [];
    private readonly double[] weights;
    private readonly double[] squares;

    private LogisticRegression(IEnumerable<string> features)
    {
        foreach (var feature in features)
        {
            index.Add(feature, index.Count);
        }

        weights = new double[index.Count + 1];
        squares = new double[index.Count + 1];
    }

    private int Bias => weights.Length - 1;

    /// <summary>Learns from passages.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="target">What those say that are to be found.</param>
    public static LogisticRegression Train(IReadOnlyList<(string[] Features, Passage Passage)> passages, string target)
    {
        var counts = passages.SelectMany(static passage => passage.Features.Distinct()).CountBy(static feature => feature);
        var model = new LogisticRegression(counts.Where(static count => count.Value >= FewestPassages).Select(static count => count.Key));
        var rows = passages.Select(passage => (Features: passage.Features.Where(model.index.ContainsKey).Select(feature => model.index[feature]).ToArray(), passage.Passage)).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(rows);
            foreach (var (features, passage) in rows)
            {
                model.Learn(features, passage.Says == target, passage.Says == "no-record" ? WeightOfNoRecord : 1);
            }
        }

        return model;
    }

    /// <summary>The model's file: features that matter, the heaviest first.</summary>
    public IEnumerable<string> ToLines()
    {
        yield return $"{Rounded(weights[Bias])}\t*";
        foreach (var (feature, weight) in index.Select(entry => (entry.Key, Weight: Rounded(weights[entry.Value]))).Where(static entry => Math.Abs(entry.Weight) >= LeastWeight).OrderByDescending(static entry => entry.Weight).ThenBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            yield return $"{weight}\t{feature}";
        }
    }

    /// <summary>The logarithm of the odds that a passage tells of a consent.</summary>
    public double Score(IEnumerable<string> features) => weights[Bias] + features.Sum(feature => index.TryGetValue(feature, out var place) ? weights[place] : 0);

    private static int Rounded(double weight) => (int)Math.Round(weight / RecordModel.Unit);

    private void Learn(int[] features, bool isRecord, double importance)
    {
        var score = weights[Bias] + features.Sum(feature => weights[feature]);
        var error = ((1 / (1 + Math.Exp(-score))) - (isRecord ? 1 : 0)) * importance;
        foreach (var feature in features)
        {
            Move(feature, error + (Shrinkage * weights[feature]));
        }

        Move(Bias, error);
    }

    private void Move(int feature, double gradient)
    {
        squares[feature] += gradient * gradient;
        weights[feature] -= Step * gradient / (0.1 + Math.Sqrt(squares[feature]));
    }
}
