namespace NoteLint.ToneTraining;

/// <summary>
/// Which features are worth a weight: words and pairs of judgments, even those met once (a judgment is often put in a rare word), and
/// what is met several times elsewhere. The rest would only make the model large.
/// </summary>
internal static class FeatureChoice
{
    private const int FewestElsewhere = 5;
    private const int FewestOfThree = 2;

    /// <summary>The features in the order in which they are first met.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<TrainingSentence> sentences)
    {
        // A text that counts more than once, and one that says the same thing again, has met a feature once.
        var counts = new Dictionary<string, (int Judgments, int Others)>(StringComparer.Ordinal);
        foreach (var sentence in sentences.SelectMany(static sentence => sentence.Features.Select(feature => (feature, sentence.Group, sentence.IsJudgment))).Distinct())
        {
            var (judgments, others) = counts.GetValueOrDefault(sentence.feature);
            counts[sentence.feature] = sentence.IsJudgment ? (judgments + 1, others) : (judgments, others + 1);
        }

        return counts.Where(entry => IsWorth(entry.Key, entry.Value.Judgments, entry.Value.Others)).Select(entry => entry.Key);
    }

    private static bool IsWorth(string feature, int judgments, int others) =>
        others >= FewestElsewhere || (judgments > 0 && (feature.Count(' '.Equals) < 2 || judgments + others >= FewestOfThree));
}
