namespace NoteLint.Core.Tests.Exemplary;

/// <summary>Invented notes that are written as notes should be, and pairs of which one lacks what a rule asks for.</summary>
internal static class ExemplaryNotes
{
    private const string Ending = ".note.md";
    private const string PairEnding = ".pair.md";
    private const string OnlyComplete = "[+] ";
    private const string OnlyGap = "[-] ";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Exemplary");

    /// <summary>The names of the notes, in order.</summary>
    public static IEnumerable<string> Names => NamesIn("notes", Ending);

    /// <summary>The names of the pairs, in order: the rule's id, a hyphen, and what the pair is about.</summary>
    public static IEnumerable<string> PairNames => NamesIn("pairs", PairEnding);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, "notes", name + Ending)).ReplaceLineEndings("\n");

    /// <summary>The pair: lines that begin with <c>[+]</c> stand only in the complete note, lines with <c>[-]</c> only in the one with the gap.</summary>
    public static (string Complete, string Gap) ReadPair(string name)
    {
        var lines = File.ReadAllText(Path.Combine(Folder, "pairs", name + PairEnding)).ReplaceLineEndings("\n").Split('\n');
        return (Without(OnlyGap, OnlyComplete), Without(OnlyComplete, OnlyGap));

        string Without(string left, string kept) => string.Join('\n', lines
            .Where(line => !line.StartsWith(left, StringComparison.Ordinal))
            .Select(line => line.StartsWith(kept, StringComparison.Ordinal) ? line[kept.Length..] : line));
    }

    private static IEnumerable<string> NamesIn(string folder, string ending) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*" + ending).Select(path => Path.GetFileName(path)[..^ending.Length]).Order(StringComparer.Ordinal);
}
