using NoteLint.Core.Consent;
using NoteLint.Core.Notes;

namespace NoteLint.ConsentTraining;

/// <summary>Measures models on passages that they have not seen, a part of the files in turn, and finds what a passage must be worth.</summary>
internal static class CrossValidation
{
    // The sentence that shows the act stands in every note that is asked about.
    private const double ShareOfActs = 0.05;

    /// <summary>Prints for each kind which share of passages of each sort is taken for the target.</summary>
    /// <returns>For each kind what a passage must be worth.</returns>
    public static Dictionary<string, double> Print(Target target, IReadOnlyList<Example> examples, int features, int folds, TextWriter output)
    {
        var scores = ConsentKinds.All.ToDictionary(static kind => kind.Name, static _ => new List<(double Score, Passage Passage)>());
        for (var fold = 0; fold < folds; fold++)
        {
            var models = KindModels.Train(target, [.. examples.Where(example => FoldOf(example, folds) != fold)], features);
            foreach (var kind in ConsentKinds.All)
            {
                scores[kind.Name].AddRange(examples.Where(example => FoldOf(example, folds) == fold).Select(example => (models.Score(example, kind), example.Passage)));
            }
        }

        var thresholds = scores.ToDictionary(static entry => entry.Key, entry => Threshold(target, entry.Key, entry.Value));
        foreach (var (kind, entries) in scores)
        {
            output.WriteLine($"{kind,-26} {thresholds[kind],5:0.00} " + string.Join(", ", entries.GroupBy(entry => entry.Passage.Kind == kind ? entry.Passage.Says : entry.Passage.Says == target.Says ? $"{target.Says} of another kind" : "other").OrderBy(static group => group.Key).Select(group => $"{group.Key} {group.Count(entry => entry.Score > thresholds[kind]) / (double)group.Count():0.000}")));
        }

        output.WriteLine($"{"all",-26}       " + string.Join(", ", scores.SelectMany(entry => entry.Value.Select(one => (Says: one.Passage.Kind == entry.Key ? one.Passage.Says : one.Passage.Kind == Passage.NoKind ? "unrelated" : one.Passage.Says == target.Says ? $"{target.Says} of another kind" : "other", Is: one.Score > thresholds[entry.Key]))).GroupBy(static one => one.Says).OrderBy(static group => group.Key).Select(static group => $"{group.Key} {group.Count(static one => one.Is) / (double)group.Count():0.0000}")));
        return thresholds;
    }

    // The lowest worth with few enough mistakes of both sorts
    private static double Threshold(Target target, string kind, List<(double Score, Passage Passage)> entries)
    {
        var others = entries.Where(entry => entry.Passage.Says == Passage.Nothing || (entry.Passage.Kind != kind && entry.Passage.Says != target.Says)).Select(static entry => entry.Score).OrderDescending().ToArray();
        var otherKinds = entries.Where(entry => entry.Passage.Says == target.Says && entry.Passage.Kind != kind && !KindModels.AreAlike(entry.Passage.Kind, kind)).Select(static entry => entry.Score).OrderDescending().ToArray();
        var threshold = Math.Max(others[(int)(others.Length * target.ShareOfOthers)], otherKinds[(int)((otherKinds.Length - 1) * target.ShareOfOtherKinds)]);
        var acts = entries.Where(entry => entry.Passage.Kind == kind && entry.Passage.Says == Target.Act.Says && target != Target.Act).Select(static entry => entry.Score).OrderDescending().ToArray();
        threshold = acts.Length > 0 ? Math.Max(threshold, acts[(int)(acts.Length * ShareOfActs)]) : threshold;
        var (right, wrong) = (0, 0);
        var precise = double.PositiveInfinity;
        foreach (var (score, passage) in entries.Where(entry => entry.Passage.Kind == kind && (entry.Passage.Says == target.Says || entry.Passage.Says == target.Lookalike)).OrderByDescending(static entry => entry.Score))
        {
            _ = passage.Says == target.Says ? right++ : wrong++;
            precise = right >= target.LeastPrecision * (right + wrong) ? score : precise;
        }

        return Math.Max(threshold, precise) + target.Caution;
    }

    // Passages of one file, or of one family, are on one side.
    private static int FoldOf(Example example, int folds) => example.Passage.Family.StartsWith("rows-", StringComparison.Ordinal)
        ? (example.Passage.Family[^1] - '1') / 2 % folds
        : (int)(TokenHash.Of(example.Passage.Family) / 13 % folds);
}
