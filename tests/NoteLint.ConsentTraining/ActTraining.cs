using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.ConsentTraining;

/// <summary>Makes the model of acts.</summary>
internal static class ActTraining
{
    private const int Folds = 5;

    /// <summary>Reads passages, prints what a model finds that has not seen them, and gives the lines of the model of all.</summary>
    public static IEnumerable<string> Run(IEnumerable<string> files, JsonSerializerOptions json, TextWriter output)
    {
        var passages = files.SelectMany(file => file.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(file).Select(line => JsonSerializer.Deserialize<ActPassage>(line, json)!) : OtherPages.Read(file).Select(static text => new ActPassage("none", "nothing", text, OtherPages.Place, text))).Select(static passage => passage with { Features = [.. FeaturesOf(passage)] }).ToList();
        output.WriteLine($"{passages.Count} passages, {passages.Count(static passage => passage.Says == "act")} of them acts");
        var kinds = ConsentKinds.All.Select(static kind => kind.Name).ToList();
        var folds = passages.Select(static passage => passage.Family).Distinct().Select(static (family, place) => (family, place)).ToDictionary(static entry => entry.family, static entry => entry.place % Folds);
        var scored = new List<(double Score, string Says)>();
        foreach (var kind in kinds)
        {
            for (var fold = 0; fold < Folds; fold++)
            {
                var model = ActRegression.Train(kind, [.. passages.Where(passage => folds[passage.Family] != fold)]);
                scored.AddRange(passages.Where(passage => folds[passage.Family] == fold).Select(passage => (model.Score(passage), passage.About == kind ? passage.Says : "nothing")));
            }
        }

        for (var threshold = -1.0; threshold <= 4; threshold++)
        {
            output.WriteLine($"threshold {threshold,4:0.0}: " + string.Join(", ", scored.GroupBy(static entry => entry.Says).Select(group => $"{group.Key} {group.Count(entry => entry.Score > threshold) / (double)group.Count():0.0000}")));
        }

        return ActRegression.ToLines([.. kinds.Select(kind => ActRegression.Train(kind, passages))]);
    }

    private static IEnumerable<string> FeaturesOf(ActPassage passage)
    {
        var note = Note.Parse(SourceText.From(passage.Text));
        return UnitReader.Read(note).SelectMany(unit => ActWords.Read(note, unit, passage.Place)).Distinct();
    }
}
