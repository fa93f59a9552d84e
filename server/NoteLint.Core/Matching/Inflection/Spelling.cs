namespace NoteLint.Core.Matching.Inflection;

/// <summary>The spelling rules that endings share.</summary>
internal static class Spelling
{
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>True where a sibilant needs -es: bus, box, fizz, church, wish.</summary>
    public static bool HissesAtTheEnd(string word) =>
        Ends(word, "s") || Ends(word, "x") || Ends(word, "z") || Ends(word, "ch") || Ends(word, "sh");

    public static bool EndsWithConsonantAndY(string word) =>
        word.Length > 1 && Ends(word, "y") && !IsVowel(char.ToLowerInvariant(word[word.Length - 2]));

    /// <summary>True for consonant, one vowel, consonant at the end: "beg", "quit", "crop", but not "visit" (several syllables).</summary>
    public static bool IsOneShortSyllable(string word) => EndsShort(word) && CountSyllables(word) == 1;

    /// <summary>True where the word ends with one vowel and a consonant that may be doubled.</summary>
    public static bool EndsShort(string word)
    {
        if (word.Length < 3)
        {
            return false;
        }

        var last = word[word.Length - 1];
        var vowel = word[word.Length - 2];
        var before = word[word.Length - 3];
        return !IsVowel(last) && last is not ('w' or 'x' or 'y' or 'h') && char.IsLetter(last)
            && IsVowel(vowel)
            && (!IsVowel(before) || (before == 'u' && word.Length > 3 && word[word.Length - 4] == 'q'));
    }

    /// <summary>Counts groups of vowels, a silent e at the end left out.</summary>
    public static int CountSyllables(string word)
    {
        var count = 0;
        var inVowel = false;
        for (var index = 0; index < word.Length; index++)
        {
            var letter = word[index];
            var vowel = (IsVowel(letter) && !(letter == 'u' && index > 0 && word[index - 1] == 'q')) || (letter == 'y' && index > 0);
            if (vowel && !inVowel)
            {
                count++;
            }

            inVowel = vowel;
        }

        return count > 1 && Ends(word, "e") && !Ends(word, "le") ? count - 1 : count;
    }

    public static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    public static string Cut(string word, int letters) => word.Substring(0, word.Length - letters);
}
