namespace NoteLint.NameTraining;

/// <summary>Measures the model on notes that it has not seen: each fifth in turn.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>Prints, for several thresholds, what the model finds and how much of it is right; apart for what the rules do not find.</summary>
    public static void Print(IReadOnlyList<TrainingWord> words, int classes, TextWriter output)
    {
        var scored = new List<(double Score, int Class, TrainingWord Word)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var seen = words.Where(word => word.Note % Folds != fold).ToList();
            var index = LogisticRegression.Choose(seen);
            LogisticRegression[] models = [.. Enumerable.Range(0, classes).Select(target => LogisticRegression.Train(seen, target, index))];
            scored.AddRange(words.Where(word => word.Note % Folds == fold).Select(word => Enumerable.Range(0, classes).Select(target => (Score: models[target].Score(word), target, word)).MaxBy(static entry => entry.Score)));
        }

        foreach (var isMissed in (bool[])[false, true])
        {
            var some = scored.Where(entry => !isMissed || !entry.Word.IsFound).ToList();
            output.WriteLine($"{(isMissed ? "not found by the rules" : "all")}: {some.Count(static entry => entry.Word.Class >= 0)} of {some.Count}");
            for (var threshold = -2.0; threshold <= 3; threshold += 0.5)
            {
                var taken = some.Where(entry => entry.Score > threshold).ToList();
                output.WriteLine($"  threshold {threshold,4:0.0}: right {taken.Count(static entry => entry.Word.Class >= 0)} (of the class {taken.Count(static entry => entry.Word.Class == entry.Class)}), false {taken.Count(static entry => entry.Word.Class < 0)}");
            }
        }

        for (var threshold = -4.0; threshold <= 0; threshold++)
        {
            var low = scored.Where(entry => entry.Word.IsFound && entry.Score < threshold).ToList();
            output.WriteLine($"  found by the rules and below {threshold,4:0.0}: right {low.Count(static entry => entry.Word.Class >= 0)}, false {low.Count(static entry => entry.Word.Class < 0)}");
        }

        if (Environment.GetEnvironmentVariable("SHOW") is { } show)
        {
            File.WriteAllLines(show, scored.Where(static entry => !entry.Word.IsFound && (entry.Score > -1 || entry.Word.Class >= 0)).OrderByDescending(static entry => entry.Score).Select(static entry => $"{(entry.Word.Class >= 0 ? "T" : "F")} {entry.Score:0.0} {entry.Class} {entry.Word.Show}"));
        }
    }
}
