using System.Globalization;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;

namespace NoteLint.NameTraining;

/// <summary>Learns the weights of one class by stochastic gradient descent with a step of its own for each feature. The same data give the same weights.</summary>
internal sealed class LogisticRegression
{
    private const int Rounds = 15;
    private const double Step = 0.2;
    private const double Shrinkage = 0.003;
    private const int FewestNotes = 3;
    private const int LeastWeight = 8;

    private readonly Dictionary<NameFeature, int> index;
    private readonly double[] weights;
    private readonly double[] squares;

    private LogisticRegression(Dictionary<NameFeature, int> index)
    {
        this.index = index;
        weights = new double[index.Count];
        squares = new double[index.Count];
    }

    /// <summary>The answers that enough notes give.</summary>
    public static Dictionary<NameFeature, int> Choose(IEnumerable<TrainingWord> words)
    {
        var seen = new Dictionary<NameFeature, (int Count, int Last)>();
        foreach (var word in words)
        {
            foreach (var feature in word.Features)
            {
                var (count, last) = seen.GetValueOrDefault(feature, (0, -1));
                seen[feature] = last == word.Note ? (count, last) : (count + 1, word.Note);
            }
        }

        return seen.Where(static entry => entry.Value.Count >= FewestNotes).Select(static (entry, place) => (entry.Key, place)).ToDictionary(static entry => entry.Key, static entry => entry.place);
    }

    /// <summary>Learns one class.</summary>
    public static LogisticRegression Train(IEnumerable<TrainingWord> words, int target, Dictionary<NameFeature, int> index)
    {
        var model = new LogisticRegression(index);
        var rows = words.Select(word => (Features: word.Features.Where(index.ContainsKey).Select(feature => index[feature]).ToArray(), Is: word.Class == target)).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(rows);
            foreach (var (features, isOne) in rows)
            {
                model.Learn(features, isOne);
            }
        }

        return model;
    }

    /// <summary>The logarithm of the odds.</summary>
    public double Score(TrainingWord word) => word.Features.Sum(feature => index.TryGetValue(feature, out var place) ? weights[place] : 0);

    /// <summary>The model's file.</summary>
    public static IEnumerable<string> ToLines(IReadOnlyList<TrainingWord> words, int classes)
    {
        var index = Choose(words);
        LogisticRegression[] models = [.. Enumerable.Range(0, classes).Select(target => Train(words, target, index))];
        foreach (var (feature, place) in index.OrderBy(static entry => entry.Key.Sign).ThenBy(static entry => entry.Key.Value))
        {
            int[] weights = [.. models.Select(model => (int)Math.Round(model.weights[place] * WeightTable.Unit))];
            if (weights.Any(static weight => Math.Abs(weight) >= LeastWeight))
            {
                var value = NameFeature.IsWord(feature.Sign) ? TrainingSet.Words[feature.Value] : feature.Value.ToString(CultureInfo.InvariantCulture);
                yield return $"{feature.Sign}	{value}	{string.Join('	', weights)}";
            }
        }
    }

    private void Learn(int[] features, bool isOne)
    {
        var error = 1 / (1 + Math.Exp(-features.Sum(feature => weights[feature]))) - (isOne ? 1 : 0);
        foreach (var feature in features)
        {
            var gradient = error + Shrinkage * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] -= Step * gradient / (0.1 + Math.Sqrt(squares[feature]));
        }
    }
}
