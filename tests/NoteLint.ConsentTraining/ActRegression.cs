using System.Globalization;
using NoteLint.Core.Consent.Acts;

namespace NoteLint.ConsentTraining;

/// <summary>
/// Learns for one kind which passages show an act, by stochastic gradient descent with a step of its own for each feature. Passages of
/// other kinds are taken in part, as what shows no act of this one. The same data give the same weights.
/// </summary>
internal sealed class ActRegression
{
    private const int Rounds = 25;
    private const double Step = 0.2;
    private const double Shrinkage = 0.02;
    private const double WeightOfLookalike = 3;
    private const double ShareOfActs = 0.2;
    private const int FewestPassages = 2;
    private const int OneOfOthers = 3;

    // What weighs less changes no result.
    private const int LeastWeight = 4;

    private readonly string kind;
    private readonly Dictionary<string, int> index = [];
    private readonly double[] weights;
    private readonly double[] squares;
    private double bias;

    private ActRegression(string kind, IEnumerable<string> features)
    {
        this.kind = kind;
        foreach (var feature in features)
        {
            index.Add(feature, index.Count);
        }

        weights = new double[index.Count];
        squares = new double[index.Count];
        Array.Fill(squares, 0.1);
    }

    /// <summary>Learns from passages.</summary>
    public static ActRegression Train(string kind, IReadOnlyList<ActPassage> passages)
    {
        var own = passages.Where((passage, place) => passage.About == kind || passage.About == "none" || place % OneOfOthers == 0).ToList();
        var model = new ActRegression(kind, own.SelectMany(static passage => passage.Features).CountBy(static feature => feature).Where(static count => count.Value >= FewestPassages).Select(static count => count.Key));
        var rows = own.Select(passage => (Features: passage.Features.Where(model.index.ContainsKey).Select(feature => model.index[feature]).ToArray(), IsAct: passage.About == kind && passage.Says == "act", IsLookalike: passage.About == kind && passage.Says == "no-act")).ToArray();
        var weightOfAct = ShareOfActs * rows.Length / Math.Max(1, rows.Count(static row => row.IsAct));
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(rows);
            foreach (var (features, isAct, isLookalike) in rows)
            {
                model.Learn(features, isAct, isAct ? weightOfAct : isLookalike ? WeightOfLookalike : 1);
            }
        }

        return model;
    }

    /// <summary>The logarithm of the odds that a passage shows an act.</summary>
    public double Score(ActPassage passage) => bias + passage.Features.Sum(feature => index.TryGetValue(feature, out var place) ? weights[place] : 0);

    /// <summary>The model's file for all kinds: a line for each feature that matters.</summary>
    public static IEnumerable<string> ToLines(IReadOnlyList<ActRegression> models)
    {
        yield return "*" + string.Concat(models.Select(static model => Entry(model.kind, Rounded(model.bias))));
        foreach (var feature in models.SelectMany(static model => model.index.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var entries = string.Concat(models.Where(model => model.index.ContainsKey(feature)).Select(model => (model.kind, Weight: Rounded(model.weights[model.index[feature]]))).Where(static entry => Math.Abs(entry.Weight) >= LeastWeight).Select(static entry => Entry(entry.kind, entry.Weight)));
            if (entries.Length > 0)
            {
                yield return feature + entries;
            }
        }
    }

    private static string Entry(string kind, int weight) => string.Create(CultureInfo.InvariantCulture, $"\t{kind} {weight}");

    private static int Rounded(double weight) => (int)Math.Round(weight / ActModel.Unit);

    private void Learn(int[] features, bool isAct, double importance)
    {
        var score = bias + features.Sum(feature => weights[feature]);
        var error = ((1 / (1 + Math.Exp(-score))) - (isAct ? 1 : 0)) * importance;
        bias -= 0.02 * error;
        foreach (var feature in features)
        {
            var gradient = error + (Shrinkage * weights[feature]);
            squares[feature] += gradient * gradient;
            weights[feature] -= Step * gradient / Math.Sqrt(squares[feature]);
        }
    }
}
