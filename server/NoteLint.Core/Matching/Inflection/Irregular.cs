namespace NoteLint.Core.Matching.Inflection;

/// <summary>Looks up <see cref="IrregularForms"/>.</summary>
internal static class Irregular
{
    private static readonly Dictionary<string, string[][]> Verbs = Read(IrregularForms.Verbs);
    private static readonly Dictionary<string, string[][]> Nouns = Read(IrregularForms.Nouns);
    private static readonly Dictionary<string, string[][]> Adjectives = Read(IrregularForms.Adjectives);
    private static readonly HashSet<string> Doubling = [.. IrregularForms.Doubling.Split(';')];
    private static readonly HashSet<string> SometimesDoubling = [.. IrregularForms.SometimesDoubling.Split(';')];

    public static bool IsNoun(string word) => Nouns.ContainsKey(word.ToLowerInvariant());

    public static bool IsVerb(string word) => Verbs.ContainsKey(word.ToLowerInvariant());

    /// <summary>True for "come" and "put": the participle is the base form.</summary>
    public static bool ParticipleIsBase(string word)
    {
        if (!Verbs.TryGetValue(word.ToLowerInvariant(), out var columns))
        {
            return false;
        }

        return columns.Length == 0 || columns[columns.Length - 1].Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Plurals in the case of the word; null where the word is regular.</summary>
    public static string[]? Plurals(string word) => Column(Nouns, word, 0);

    /// <summary>Past forms; empty where the past is the base form; null where the verb is regular.</summary>
    public static string[]? Pasts(string word) => Column(Verbs, word, 0);

    /// <summary>Participles that are not the past; null where there are none.</summary>
    public static string[]? Participles(string word) => Column(Verbs, word, 1);

    public static string[]? Comparatives(string word) => Column(Adjectives, word, 0);

    public static string[]? Superlatives(string word) => Column(Adjectives, word, 1);

    public static bool Doubles(string verb) => Doubling.Contains(verb);

    public static bool SometimesDoubles(string verb) => SometimesDoubling.Contains(verb);

    /// <summary>Gives a form the capitals of the word it belongs to.</summary>
    public static string InCaseOf(string word, string form) =>
        word.Length > 1 && word.All(char.IsUpper) ? form.ToUpperInvariant()
        : char.IsUpper(word[0]) ? char.ToUpperInvariant(form[0]) + form.Substring(1)
        : form;

    private static string[]? Column(Dictionary<string, string[][]> table, string word, int column)
    {
        if (!table.TryGetValue(word.ToLowerInvariant(), out var columns))
        {
            return null;
        }

        return column < columns.Length ? [.. columns[column].Select(form => InCaseOf(word, form))] : column == 0 ? [] : null;
    }

    private static Dictionary<string, string[][]> Read(string rows) => rows
        .Split(';')
        .Select(row => row.Split(' '))
        .ToDictionary(cells => cells[0], cells => cells.Skip(1).Select(cell => cell.Split('/')).ToArray());
}
