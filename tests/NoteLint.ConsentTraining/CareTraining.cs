using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Notes;

namespace NoteLint.ConsentTraining;

/// <summary>What the words of a note are worth where notes on therapy are told from reports of other medicine.</summary>
internal static class CareTraining
{
    private const int FewestNotes = 3;
    private const int LeastWeight = 2;
    private const double Freedom = 0.05;

    /// <summary>Learns from notes.</summary>
    /// <param name="therapy">Notes on counseling, therapy and mental health care.</param>
    /// <param name="medicine">Reports of other medicine.</param>
    /// <returns>The lines of the table <c>care.tsv</c>.</returns>
    public static IEnumerable<string> Train(IEnumerable<string> therapy, IEnumerable<string> medicine)
    {
        var notes = therapy.Select(static text => (Words: WordsOf(text), IsTherapy: true)).Concat(medicine.Select(static text => (Words: WordsOf(text), IsTherapy: false))).ToList();
        var numbers = notes.SelectMany(static note => note.Words).CountBy(static word => word).Where(static count => count.Value >= FewestNotes)
            .Select(static (count, number) => (count.Key, number)).ToDictionary(static entry => entry.Key, static entry => entry.number, StringComparer.Ordinal);
        var share = notes.Count / (2.0 * notes.Count(static note => note.IsTherapy));
        var others = notes.Count / (2.0 * notes.Count(static note => !note.IsTherapy));
        var model = LinearModel.Train([.. notes.Select(note => new Row([.. note.Words.Where(numbers.ContainsKey).Select(word => numbers[word])], note.IsTherapy, note.IsTherapy ? share : others))], numbers.Count, Freedom);
        return numbers.OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (entry.Key, Weight: WholeOf(model[entry.Value])))
            .Where(static entry => Math.Abs(entry.Weight) >= LeastWeight)
            .Prepend((CareWeights.Bias, WholeOf(model.Bias)))
            .Select(static entry => $"{entry.Item1}\t{entry.Item2.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>The texts of a file of medical reports: lines with a <c>text</c>.</summary>
    public static IEnumerable<string> Texts(string path) => File.ReadLines(path).Where(static line => line.Length > 0).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);

    private static string[] WordsOf(string text)
    {
        var note = Note.Parse(SourceText.From(text));
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var token in note.Tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                words.Add(UnitWords.Folded(note.Chars.AsSpan(token.Start, token.Length - token.PossessiveLength)));
            }
        }

        return [.. words];
    }

    private static int WholeOf(double weight) => (int)Math.Round(weight / CareWeights.Unit);
}
