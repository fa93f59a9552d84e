using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Notes;
using NoteLint.ToneTraining;

namespace NoteLint.ConsentTraining;

/// <summary>Makes the model of a target.</summary>
internal sealed class Training
{
    private const int Folds = 3;
    private const int FewestPassages = 2;

    // What weighs less changes no result.
    private const int LeastWeight = 3;

    private readonly Target target;
    private readonly List<Example> examples;
    private readonly List<string> names;
    private readonly Meanings meanings;

    /// <summary>Reads the features of passages.</summary>
    public Training(Target target, IEnumerable<Passage> passages, WordVectors vectors)
    {
        this.target = target;
        var read = passages.DistinctBy(static passage => (passage.Kind, passage.Says, passage.Text)).Select(passage => (Passage: passage, Features: FeaturesOf(passage, target != Target.Act))).ToList();
        meanings = new Meanings(vectors, [.. read.Select(static entry => entry.Features.Words)]);
        names = [.. read.SelectMany(static entry => entry.Features.Words.Concat(entry.Features.Classes.SelectMany(static one => one)).Distinct()).CountBy(static name => name).Where(static count => count.Value >= FewestPassages).Select(static count => count.Key)];
        var numbers = names.Select(static (name, number) => (name, number)).ToDictionary(static entry => entry.name, static entry => entry.number, StringComparer.Ordinal);
        examples = [.. read.Select(entry => new Example(entry.Passage, Numbers(entry.Features.Words), [.. entry.Features.Classes.Select(Numbers)], meanings.Of(entry.Features.Words)))];

        int[] Numbers(IEnumerable<string> features) => [.. features.Select(name => numbers.GetValueOrDefault(name, -1)).Where(static number => number >= 0)];
    }

    /// <summary>Prints what models find that have not seen it, and gives the lines of the model of all.</summary>
    public IEnumerable<string> Run(TextWriter output)
    {
        output.WriteLine($"{examples.Count} passages, {examples.Count(example => example.Passage.Says == target.Says)} of them {target.Says}, {names.Count} features");
        var thresholds = CrossValidation.Print(target, examples, names.Count, Folds, output);
        return ToLines(KindModels.Train(target, examples, names.Count), thresholds);
    }

    private List<string> ToLines(KindModels models, Dictionary<string, double> thresholds)
    {
        var lines = new List<string> { Line(KindWeights.Bias, KindModels.ShareOfShared * models.Shared.Bias, kind => models[kind].Bias - thresholds[kind]) };
        var numbers = names.Select(static (name, number) => (name, number)).ToDictionary(static entry => entry.name, static entry => entry.number, StringComparer.Ordinal);
        foreach (var name in names.Union(meanings.Words).Order(StringComparer.Ordinal))
        {
            var line = Line(name, KindModels.ShareOfShared * WeightIn(models.Shared), kind => WeightIn(models[kind]));
            if (line.Length > name.Length)
            {
                lines.Add(line);
            }

            double WeightIn(LinearModel model) => (numbers.TryGetValue(name, out var number) ? model[number] : 0) + meanings.Of(name, model.Direction);
        }

        return lines;
    }

    private static string Line(string name, double shared, Func<string, double> weightOf) =>
        $"{name}\t{string.Join('\t', ConsentKinds.All.Select(kind => Cell(weightOf(kind.Name))).Prepend(Cell(shared)))}".TrimEnd('\t');

    private static string Cell(double weight) => Math.Abs(weight) < LeastWeight * KindWeights.Unit ? string.Empty : ((int)Math.Round(weight / KindWeights.Unit)).ToString(CultureInfo.InvariantCulture);

    private static (List<string> Words, string[][] Classes) FeaturesOf(Passage passage, bool hasClasses)
    {
        var reading = ConsentReading.Read(Note.Parse(SourceText.From(passage.Text)), jurisdiction: null, CancellationToken.None);
        var words = new List<string>();
        foreach (var unit in reading.Units)
        {
            UnitWords.Read(reading.Note, unit, passage.Place, words);
        }

        return (words, hasClasses ? [[], .. ConsentKinds.All.Select(kind => reading.RecordClasses(kind.Kind).ToArray())] : []);
    }
}
