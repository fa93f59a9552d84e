using System.Text;
using System.Text.Json;

namespace NoteLint.Benchmarks;

/// <summary>Notes as they come from disk.</summary>
/// <param name="Notes">Each note in UTF-8.</param>
/// <param name="Description">Where they come from.</param>
internal sealed record Corpus(IReadOnlyList<byte[]> Notes, string Description)
{
    // Enough text that the processor's caches don't hold it.
    private const int SmallestCorpus = 32_000_000;

    public long Bytes { get; } = Notes.Sum(note => (long)note.Length);

    public static Corpus FromJsonLines(IReadOnlyList<string> files) =>
        Repeat([.. files.SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(TextOf)], $"{files.Count} JSONL files");

    public static Corpus FromSeeds()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NoteLint.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the benchmarks has NoteLint.sln.");
        }

        string[] files = [.. Directory.EnumerateFiles(Path.Combine(folder, "seeds", "notes"), "*.note.md").Order(StringComparer.Ordinal)];
        return Repeat([.. files.Select(File.ReadAllBytes)], "seeds/notes");
    }

    private static Corpus Repeat(IReadOnlyList<byte[]> notes, string description)
    {
        var bytes = notes.Sum(note => (long)note.Length);
        var times = (int)Math.Max(1, SmallestCorpus / Math.Max(1, bytes));
        return new Corpus(
            [.. Enumerable.Repeat(notes, times).SelectMany(all => all.Select(note => note.ToArray()))],
            times > 1 ? $"{description}, each {times} times" : description);
    }

    private static byte[] TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return Encoding.UTF8.GetBytes(document.RootElement.GetProperty("text").GetString() ?? "");
    }
}
