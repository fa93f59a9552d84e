namespace NoteLint.Core.Fixes;

/// <summary>Chooses between "a" and "an" by the sound of the next word.</summary>
public static class IndefiniteArticle
{
    // Capitals that are read as a word, not letter by letter.
    private static readonly HashSet<string> ReadAsWords = new(StringComparer.Ordinal)
    {
        "FEMA", "FERPA", "HIPAA", "LEAP", "NAMI", "NASA", "RAM", "REM", "SAMHSA", "SIDS", "SNAP", "SOAP", "SUD",
    };

    private static readonly string[] SilentH = ["heir", "honest", "honor", "honour", "hour"];

    // "use" begins with the sound of y, "one" with that of w.
    private static readonly string[] ConsonantSounds =
    [
        "eu", "ewe", "once", "one", "ubiq", "uni", "ura", "ure", "uri", "uro", "usa", "use", "usi", "usu", "ute", "uti", "uto", "uv",
    ];

    private static readonly string[] VowelSoundsAfterAll = ["oner", "unid", "unill", "unim", "unin"];

    /// <summary>The article for a word.</summary>
    /// <param name="word">The word after the article, in its own case: MRI is spelled out, HIPAA is read.</param>
    /// <returns><c>a</c> or <c>an</c>.</returns>
    public static string For(string word) => BeginsWithVowelSound(word) ? "an" : "a";

    private static bool BeginsWithVowelSound(string word)
    {
        var letters = word.TrimStart('"', '“', '\'', '‘', '(', '*', '_');
        if (letters.Length == 0)
        {
            return false;
        }

        if (char.IsDigit(letters[0]))
        {
            return SoundsLikeEight(letters);
        }

        var capitals = new string([.. letters.TakeWhile(char.IsLetter)]).TrimEnd('s');
        if (capitals.Length > 0 && capitals.All(char.IsUpper) && !ReadAsWords.Contains(capitals))
        {
            return "AEFHILMNORSX".Contains(capitals[0], StringComparison.Ordinal);
        }

        if (StartsWithAny(letters, SilentH))
        {
            return true;
        }

        return "aeiou".Contains(char.ToLowerInvariant(letters[0]), StringComparison.Ordinal)
            && (!StartsWithAny(letters, ConsonantSounds) || StartsWithAny(letters, VowelSoundsAfterAll));
    }

    // "an 8-week", "an 80-year", "an 11-year", "an 18-year", but "a 110-pound".
    private static bool SoundsLikeEight(string number)
    {
        var digits = number.TakeWhile(char.IsDigit).Count();
        return number[0] == '8' || (digits == 2 && (number.StartsWith("11", StringComparison.Ordinal) || number.StartsWith("18", StringComparison.Ordinal)));
    }

    private static bool StartsWithAny(string word, string[] beginnings) =>
        Array.Exists(beginnings, beginning => word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
