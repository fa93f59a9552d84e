using System.Globalization;
using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Weighing;

namespace NoteLint.ConsentTraining;

/// <summary>What words are worth: for the act of each kind, for a record and a ground whatever the kind, and for a passage on consent being about each kind.</summary>
internal static class WordModels
{
    private const int FewestPassages = 2;

    // What weighs less changes no result.
    private const int LeastWeight = 1;

    private const double FreedomOfKind = 0.05;
    private const double FreedomOfAll = 0.025;
    private const double WeightOfOthers = 0.3;
    private const double WeightOfLookalike = 2;

    private const double WeightOfTested = 3;

    /// <summary>Learns from examples.</summary>
    /// <returns>The lines of the tables <c>acts.tsv</c>, <c>records.tsv</c> and <c>grounds.tsv</c>.</returns>
    public static (List<string> Acts, List<string> Records, List<string> Grounds) Train(IReadOnlyList<Example> examples)
    {
        var features = new Features(examples, FewestPassages);
        var acts = examples.Where(static example => example.Passage.Says is Passage.Act or Passage.NoAct or Passage.Nothing).Select(example => (example.Passage, Words: features.Words(example))).ToList();
        var consents = examples.Where(static example => example.Passage.Kind != Passage.NoKind).Select(example => (example.Passage, Words: features.All(example, KindOf(example.Passage)))).ToList();
        var about = examples.Where(static example => example.Passage.Says is Passage.Record or Passage.NoRecord or Passage.Ground).ToList();

        var byKind = new LinearModel[ConsentKinds.All.Length];
        var matters = new LinearModel[ConsentKinds.All.Length];
        Parallel.For(0, byKind.Length, number =>
        {
            var kind = ConsentKinds.All[number];
            byKind[number] = LinearModel.Train([.. acts.Where(entry => !(entry.Passage.Says == Passage.Act && IsAlike(entry.Passage, kind.Kind))).Select(entry => new Row(entry.Words, entry.Passage.Kind == kind.Name && entry.Passage.Says == Passage.Act, ImportanceOfAct(entry.Passage, kind)))], features.Count, FreedomOfKind);
            var rows = about.Where(example => !IsAlike(example.Passage, kind.Kind)).ToList();
            var own = rows.Count(example => example.Passage.Kind == kind.Name);
            matters[number] = LinearModel.Train([.. rows.Select(example => new Row(features.All(example, kind.Kind), example.Passage.Kind == kind.Name, example.Passage.Kind == kind.Name ? rows.Count / (2.0 * own) : rows.Count / (2.0 * (rows.Count - own))))], features.Count, FreedomOfKind);
        });
        var records = LinearModel.Train([.. consents.Select(entry => new Row(entry.Words, entry.Passage.Says == Passage.Record, ImportanceOfRecord(entry.Passage)))], features.Count, FreedomOfAll);
        var grounds = LinearModel.Train([.. consents.Select(entry => new Row(entry.Words, entry.Passage.Says == Passage.Ground, ImportanceOfRecord(entry.Passage)))], features.Count, FreedomOfAll);
        return (Lines(features, null, byKind), Lines(features, records, matters), Lines(features, grounds, []));
    }

    private static double ImportanceOfAct(Passage passage, ConsentKindText kind) =>
        (passage.Kind == kind.Name ? 1 : passage.Says == Passage.Act ? 1 : WeightOfOthers) * OfTest(passage);

    private static double ImportanceOfRecord(Passage passage) => (passage.Says == Passage.NoRecord ? WeightOfLookalike : 1) * OfTest(passage);

    private static double OfTest(Passage passage) => passage.IsTested ? WeightOfTested : 1;

    private static bool IsAlike(Passage passage, ConsentKind kind) => KindOf(passage) is var other && other != kind && ConsentKinds.AreAlike(other, kind);

    private static ConsentKind KindOf(Passage passage) => ConsentKinds.All.FirstOrDefault(kind => kind.Name == passage.Kind)?.Kind ?? ConsentKind.None;

    private static List<string> Lines(Features features, LinearModel? all, LinearModel[] kinds)
    {
        var lines = new List<string> { Line(KindWeights.Bias, all?.Bias ?? 0, kinds.Select(static model => model.Bias), 0) };
        foreach (var (name, number) in features.Numbered.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            var line = Line(name, all?[number] ?? 0, kinds.Select(model => model[number]), LeastWeight);
            if (line.Length > name.Length)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static string Line(string name, double all, IEnumerable<double> kinds, int least) => $"{name}\t{string.Join('\t', kinds.Prepend(all).Select(weight => Cell(weight, least)))}".TrimEnd('\t');

    private static string Cell(double weight, int least) => Math.Abs(weight) < least * KindWeights.Unit ? string.Empty : ((int)Math.Round(weight / KindWeights.Unit)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Features by number; rare ones are left out.</summary>
    private sealed class Features
    {
        public Features(IReadOnlyList<Example> examples, int fewest) => Numbered = examples
            .SelectMany(static example => example.Words.Concat(example.Classes.SelectMany(static names => names)).Distinct())
            .CountBy(static name => name)
            .Where(count => count.Value >= fewest)
            .Select(static (count, number) => (count.Key, number))
            .ToDictionary(static entry => entry.Key, static entry => entry.number, StringComparer.Ordinal);

        public Dictionary<string, int> Numbered { get; }

        public int Count => Numbered.Count;

        public int[] Words(Example example) => Numbers(example.Words);

        public int[] All(Example example, ConsentKind kind) => Numbers(example.Words.Concat(example.Classes[(int)kind]));

        private int[] Numbers(IEnumerable<string> names) => [.. names.Select(name => Numbered.GetValueOrDefault(name, -1)).Where(static number => number >= 0)];
    }
}
