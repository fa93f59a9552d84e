using System.Text.Json;

namespace NoteLint.ConsentTraining;

/// <summary>
/// Reads what the models learn from: passages (<c>*.jsonl</c> with <c>kind</c>; <c>*.tsv</c> with kind, what it says and the text), pairs for
/// the tone model (<c>*.jsonl</c> with <c>benign</c>) and folders of rule pages, both of which tell of other matters.
/// </summary>
internal static class PassageFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads files and folders.</summary>
    public static IEnumerable<Passage> Read(IEnumerable<string> paths) => paths.SelectMany(static path => Path.GetExtension(path) switch
    {
        ".tsv" => Rows(path),
        ".jsonl" => File.ReadLines(path).Where(static line => line.Length > 0).SelectMany(Lines),
        _ => OtherPages.Read(path).Select(static text => Other(text) with { Family = Passage.OfPage + text }),
    });

    private static IEnumerable<Passage> Rows(string path) => File.ReadLines(path)
        .Select(static line => line.Split('\t'))
        .Where(static parts => parts.Length == 3)
        .Select(parts => new Passage(parts[0], parts[1], Path.GetFileNameWithoutExtension(path), parts[2]));

    private static IEnumerable<Passage> Lines(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.TryGetProperty("kind", out _) ? [document.Deserialize<Passage>(Json)!]
            : document.RootElement.TryGetProperty("benign", out var benign) ? [Other(benign.GetString()!)]
            : [];
    }

    private static Passage Other(string text) => new(Passage.NoKind, Passage.Nothing, text, text);
}
