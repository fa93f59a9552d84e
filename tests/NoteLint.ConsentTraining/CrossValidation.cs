namespace NoteLint.ConsentTraining;

/// <summary>Measures the model on passages that it has not seen: each fifth of the families in turn.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>Prints, for several thresholds, the share of passages of each sort that are taken for a record.</summary>
    public static void Print(IReadOnlyList<(string[] Features, Passage Passage)> passages, string target, TextWriter output)
    {
        var folds = passages.Select(static passage => passage.Passage.Family).Distinct().Select(static (family, place) => (family, place)).ToDictionary(static entry => entry.family, static entry => entry.place % Folds);
        var scored = new List<(double Score, string Says)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LogisticRegression.Train([.. passages.Where(passage => folds[passage.Passage.Family] != fold)], target);
            scored.AddRange(passages.Where(passage => folds[passage.Passage.Family] == fold).Select(passage => (model.Score(passage.Features), passage.Passage.Says)));
        }

        for (var threshold = -2.0; threshold <= 2; threshold += 0.5)
        {
            output.WriteLine($"threshold {threshold,4:0.0}: " + string.Join(", ", scored.GroupBy(static entry => entry.Says).Select(group => $"{group.Key} {group.Count(entry => entry.Score > threshold) / (double)group.Count():0.000}")));
        }
    }
}
