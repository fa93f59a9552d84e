namespace NoteLint.ToneTraining;

/// <summary>
/// Which features are worth a weight: words and pairs of judgments, even those met once (a judgment is often put in a rare word), and
/// what is met several times elsewhere. The rest would only make the model large.
/// </summary>
internal static class FeatureChoice
{
    private const int FewestElsewhere = 4;
    private const int FewestOfThree = 2;

    /// <summary>The features in the order in which they are first met.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<TrainingSentence> sentences)
    {
        var counts = new Dictionary<string, (int Judgments, int Others)>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var feature in sentence.Features.Distinct())
            {
                var (judgments, others) = counts.GetValueOrDefault(feature);
                counts[feature] = sentence.IsJudgment ? (judgments + 1, others) : (judgments, others + 1);
            }
        }

        return counts.Where(entry => IsWorth(entry.Key, entry.Value.Judgments, entry.Value.Others)).Select(entry => entry.Key);
    }

    private static bool IsWorth(string feature, int judgments, int others) =>
        others >= FewestElsewhere || (judgments > 0 && (feature.Count(' '.Equals) < 2 || judgments + others >= FewestOfThree));
}
