namespace NoteLint.Core.Matching.Inflection;

/// <summary>Present-tense verbs after a subject whose number changes.</summary>
public static class Agreement
{
    private static readonly Dictionary<string, string> PluralOf = new(StringComparer.OrdinalIgnoreCase)
    {
        ["is"] = "are",
        ["was"] = "were",
        ["has"] = "have",
        ["does"] = "do",
        ["isn't"] = "aren't",
        ["wasn't"] = "weren't",
        ["hasn't"] = "haven't",
        ["doesn't"] = "don't",
    };

    private static readonly Dictionary<string, string> SingularOf = PluralOf.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The plural of "is", "was", "has", "does" and their contractions ("are", "weren't"); null for any other word.</summary>
    public static string? AuxiliaryInPlural(string verb) => PluralOf.TryGetValue(verb, out var plural) ? plural : null;

    /// <summary>The singular of "are", "were", "have", "do" and their contractions; null for any other word.</summary>
    public static string? AuxiliaryInSingular(string verb) => SingularOf.TryGetValue(verb, out var singular) ? singular : null;

    /// <summary>The plural of a verb in the third person: "uses" → "use".</summary>
    /// <param name="verb">A verb in the third person singular; a word of another kind comes back as it is.</param>
    public static string InPlural(string verb) =>
        AuxiliaryInPlural(verb)
        ?? (Spelling.Ends(verb, "ies") && verb.Length > 4 ? Spelling.Cut(verb, 3) + "y"
        : Spelling.Ends(verb, "ses") && !Spelling.Ends(verb, "sses") ? Spelling.Cut(verb, 1)
        : Spelling.Ends(verb, "es") && Spelling.HissesAtTheEnd(Spelling.Cut(verb, 2)) ? Spelling.Cut(verb, 2)
        : Spelling.Ends(verb, "s") && !Spelling.Ends(verb, "ss") ? Spelling.Cut(verb, 1)
        : verb);
}
