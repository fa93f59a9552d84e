using NoteLint.Core.Rules;

namespace NoteLint.Core.Matching.Inflection;

/// <summary>Finds the word of a phrase that is inflected: <em>person</em> in "person with a substance use disorder".</summary>
public static class PhraseHead
{
    // Prepositions, relative pronouns and the participles with which person-first wording goes on.
    private static readonly HashSet<string> Postmodifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "above", "after", "against", "among", "around", "as", "at", "before", "behind", "below", "between", "by", "during",
        "for", "from", "in", "into", "near", "of", "off", "on", "over", "per", "since", "through", "to", "toward", "towards", "under",
        "until", "upon", "with", "within", "without",
        "that", "which", "who", "whom", "whose", "where", "when",
        "affected", "currently", "diagnosed", "experiencing", "facing", "living", "receiving", "seeking",
    };

    /// <summary>Index of the word that carries the inflection.</summary>
    /// <param name="words">The phrase's words, at least one.</param>
    /// <param name="partOfSpeech">What the phrase is.</param>
    /// <returns>Of a noun the word before its first preposition or relative pronoun, else the last; of a verb the first; of an adjective the last.</returns>
    public static int IndexOf(IReadOnlyList<string> words, PartOfSpeech partOfSpeech)
    {
        if (partOfSpeech == PartOfSpeech.Verb)
        {
            return 0;
        }

        if (partOfSpeech != PartOfSpeech.Adjective)
        {
            for (var index = 1; index < words.Count; index++)
            {
                if (Postmodifiers.Contains(words[index]))
                {
                    return index - 1;
                }
            }
        }

        return words.Count - 1;
    }
}
