using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.ConsentTraining;

/// <summary>Makes the models of records and of grounds.</summary>
internal static class RecordTraining
{
    /// <summary>Reads passages, prints what a model finds that has not seen them, and gives the lines of the model of all.</summary>
    public static IEnumerable<string> Run(string target, IEnumerable<string> files, JsonSerializerOptions json, TextWriter output)
    {
        var passages = files.Where(static file => file.EndsWith(".jsonl", StringComparison.Ordinal)).SelectMany(File.ReadLines).Select(line => JsonSerializer.Deserialize<Passage>(line, json)!)
            .Where(passage => passage.Says == target || passage.Says is "no-record" or "nothing")
            .Select(static passage => (Features: FeaturesOf(passage), Passage: passage)).ToList();
        output.WriteLine($"{passages.Count} passages, {passages.Count(passage => passage.Passage.Says == target)} of them a {target}");
        CrossValidation.Print(passages, target, output);
        return LogisticRegression.Train(passages, target).ToLines();
    }

    private static string[] FeaturesOf(Passage passage)
    {
        var reading = ConsentReading.Read(Note.Parse(SourceText.From(passage.Text)), jurisdiction: null, CancellationToken.None);
        return [.. reading.RecordFeatures(ConsentKinds.All.Single(kind => kind.Name == passage.Kind).Kind)];
    }
}
