using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.ToneTraining;

/// <summary>
/// Reads what the model learns from: pairs (<c>*.jsonl</c> with <c>judgmental</c>, its judgments between double stars, and <c>benign</c>),
/// notes (<c>*.note.md</c>, likewise marked, and JSONL without marks: <c>good</c> for one that a supervisor would leave alone, <c>text</c> for any other)
/// and the examples of rule pages, those on other matters as no judgments.
/// </summary>
internal static class TrainingSet
{
    // What a page promises must hold: its examples count as much as several sentences.
    private const int WeightOfExample = 3;

    // A false alarm in a note that is written well costs more trust than one in a report that somebody dictated.
    private const int WeightOfGoodNote = 2;

    /// <summary>Reads files and folders.</summary>
    /// <exception cref="FormatException">A mark is opened and never closed.</exception>
    public static IEnumerable<TrainingSentence> Read(IEnumerable<string> paths)
    {
        var group = 0;
        foreach (var file in paths.SelectMany(FilesOf))
        {
            if (file.EndsWith(".note.md", StringComparison.Ordinal))
            {
                foreach (var sentence in Sentences(File.ReadAllText(file), ++group))
                {
                    yield return sentence;
                }

                continue;
            }

            if (file.EndsWith(".md", StringComparison.Ordinal))
            {
                foreach (var sentence in ExamplesOf(file).SelectMany(example => Enumerable.Repeat(Sentences(example, ++group, SentenceSource.Example), WeightOfExample)).SelectMany(static sentences => sentences))
                {
                    yield return sentence;
                }

                continue;
            }

            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                group++;
                using var json = JsonDocument.Parse(line);
                foreach (var (name, weight, source) in new[] { ("judgmental", 1, SentenceSource.Marked), ("benign", 1, SentenceSource.Marked), ("good", WeightOfGoodNote, SentenceSource.Good), ("text", 1, SentenceSource.Plain) })
                {
                    if (json.RootElement.TryGetProperty(name, out var text))
                    {
                        // Stars in a medical report stand for what was taken out, and mark nothing.
                        var marked = name == "text" ? text.GetString()!.Replace("**", " ", StringComparison.Ordinal) : text.GetString()!;
                        foreach (var sentence in Enumerable.Repeat(Sentences(marked, group, source), weight).SelectMany(static sentences => sentences))
                        {
                            yield return sentence;
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsRead).Order(StringComparer.Ordinal)
        : [path];

    private static bool IsRead(string file) =>
        file.EndsWith(".jsonl", StringComparison.Ordinal) || (file.EndsWith(".note.md", StringComparison.Ordinal) && !file.EndsWith(".flawed.note.md", StringComparison.Ordinal)) || Path.GetFileName(file).StartsWith("NL", StringComparison.Ordinal);

    /// <summary>A page's examples as marked texts, its own rule's places between double stars, and what its fixes leave.</summary>
    private static IEnumerable<string> ExamplesOf(string file)
    {
        var (page, _) = RulePageParser.Parse(file, SourceText.From(File.ReadAllText(file)));
        foreach (var example in page?.Examples ?? [])
        {
            yield return page!.Header.Family != RuleFamily.Judgmental ? example.Text : example.Found.Reverse().Aggregate(example.Text, (text, place) => text.Insert(place.End, "**").Insert(place.Start, "**"));
            if (example.After is { } after)
            {
                yield return after;
            }
        }
    }

    private static List<TrainingSentence> Sentences(string marked, int group, SentenceSource source = SentenceSource.Marked)
    {
        var parts = marked.Split("**");
        var marks = new List<TextSpan>();
        var end = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
            {
                marks.Add(new TextSpan(end, parts[i].Length));
            }

            end += parts[i].Length;
        }

        var note = Note.Parse(SourceText.From(string.Concat(parts)));
        var sentences = new List<TrainingSentence>();
        var codes = new uint[ToneReader.MostCodes];
        var tokens = new int[ToneReader.MostCodes];
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind is SentenceKind.NotProse or SentenceKind.Heading or SentenceKind.HeaderField)
            {
                continue;
            }

            for (var token = sentence.FirstToken; token < sentence.EndToken;)
            {
                var first = token;
                token = ToneReader.Read(note, token, sentence.EndToken, codes, tokens, out var count);
                var span = TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[token - 1].End);
                var words = Enumerable.Range(0, count).Select(i => ToneReader.WordOf(note, codes[i], tokens[i])).ToList();
                var score = ToneReading.Of(ToneModel.Shipped, note, codes.AsSpan(0, count), tokens.AsSpan(0, count)).Score;
                var within = marks.Select(mark => mark.Overlap(span)).OfType<TextSpan>().Select(mark => new TextSpan(mark.Start - span.Start, mark.Length));
                sentences.Add(new TrainingSentence(ToneReader.TextOf(note, first, token), [.. within], [.. FeaturesOf(words)], score, source, group));
            }
        }

        return sentences;
    }

    private static IEnumerable<string> FeaturesOf(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            yield return words[i];
            if (i + 1 < words.Count)
            {
                yield return $"{words[i]} {words[i + 1]}";
            }

            if (i + 2 < words.Count)
            {
                yield return $"{words[i]} _ {words[i + 2]}";
                yield return $"{words[i]} {words[i + 1]} {words[i + 2]}";
            }
        }
    }
}
