namespace NoteLint.ToneTraining;

/// <summary>Measures the model on sentences that it has not seen: each fifth of the groups in turn.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>Prints, for several thresholds, the share of judgments that are found and of other sentences that are taken for one.</summary>
    public static void Print(IReadOnlyList<TrainingSentence> sentences, WordVectors vectors, TextWriter output)
    {
        var scored = new List<(double Score, bool IsJudgment)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LogisticRegression.Train([.. sentences.Where(sentence => sentence.Group % Folds != fold)], vectors);
            scored.AddRange(sentences.Where(sentence => sentence.Group % Folds == fold).Select(sentence => (model.Score(sentence), sentence.IsJudgment)));
        }

        for (var threshold = -1.0; threshold <= 3; threshold += 0.5)
        {
            var found = scored.Count(entry => entry.IsJudgment && entry.Score > threshold) / (double)scored.Count(entry => entry.IsJudgment);
            var alarms = scored.Count(entry => !entry.IsJudgment && entry.Score > threshold) / (double)scored.Count(entry => !entry.IsJudgment);
            output.WriteLine($"threshold {threshold,4:0.0}: {found:0.000} of the judgments found, {alarms:0.0000} of the other sentences");
        }
    }
}
