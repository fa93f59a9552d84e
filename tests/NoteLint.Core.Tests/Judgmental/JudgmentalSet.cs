using System.Collections.Immutable;
using System.Text.Json;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>The sentences and notes by which the judgmental rules are measured. They were written from the themes and the sourced terms, without a look at any rule page.</summary>
internal static class JudgmentalSet
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Judgmental");

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Pairs that were read while the pages were written.</summary>
    public static ImmutableArray<JudgmentalPair> Pairs { get; } = PairsOf("pairs.jsonl");

    /// <summary>Pairs by other authors that were not read before the rules were done: what to expect of notes that nobody has seen.</summary>
    public static ImmutableArray<JudgmentalPair> UnseenPairs { get; } = PairsOf("unseen-pairs.jsonl");

    /// <summary>Pairs by other authors, four in five worded as no list has it: what the tone model has to hear by itself. Neither read nor learned from.</summary>
    public static ImmutableArray<JudgmentalPair> FreePairs { get; } = PairsOf("free-pairs.jsonl");

    /// <summary>Words that judge in one sentence and describe in another, three pairs each; the theme is the word. Read once, and mended by class.</summary>
    public static ImmutableArray<JudgmentalPair> SenseWordPairs { get; } = PairsOf("sense-word-pairs.jsonl");

    /// <summary>Whole notes with their offending words in bold, by name.</summary>
    public static ImmutableSortedDictionary<string, MarkedText> JudgmentalNotes { get; } =
        Notes("*-judgmental.note.md").ToImmutableSortedDictionary(MarkedText.Parse);

    /// <summary>The same hours as in <see cref="JudgmentalNotes"/>, told with respect.</summary>
    public static ImmutableSortedDictionary<string, string> RespectfulNotes { get; } = Notes("*-respectful.note.md");

    /// <summary>Notes full of words that tempt a rule and are right where they stand.</summary>
    public static ImmutableSortedDictionary<string, string> ExemplaryNotes { get; } = Notes("exemplary-*.note.md");

    private static ImmutableArray<JudgmentalPair> PairsOf(string file) =>
        [.. File.ReadLines(Path.Combine(Folder, file)).Select(line => JsonSerializer.Deserialize<JudgmentalPair>(line, Json)!)];

    private static ImmutableSortedDictionary<string, string> Notes(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Folder, "notes"), pattern)
            .ToImmutableSortedDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, T> ToImmutableSortedDictionary<T>(this ImmutableSortedDictionary<string, string> notes, Func<string, T> read) =>
        notes.ToImmutableSortedDictionary(note => note.Key, note => read(note.Value), StringComparer.Ordinal);
}
