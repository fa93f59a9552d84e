using NoteLint.Core.Rules;

namespace NoteLint.Core.Matching.Inflection;

/// <summary>Forms the inflections of English nouns, verbs and adjectives. Pure, and compiled into the rule generator too.</summary>
public static class Inflector
{
    /// <summary>All forms of a word or of a phrase, of which the head is inflected.</summary>
    /// <param name="word">
    /// The singular, base or positive form, such as <c>addict</c>, <c>mother-in-law</c> or <c>act out</c>; a plural noun as it stands.
    /// </param>
    /// <param name="partOfSpeech">What it is.</param>
    /// <returns>
    /// Distinct forms, that of <paramref name="word"/> first; of several spellings of one form the one to be written first
    /// (<c>people</c> before <c>persons</c>).
    /// </returns>
    public static IReadOnlyList<InflectedWord> FormsOf(string word, PartOfSpeech partOfSpeech)
    {
        var separator = word.Any(char.IsWhiteSpace) ? ' ' : '-';
        var words = word.Split(separator);
        if (partOfSpeech is PartOfSpeech.None or PartOfSpeech.PluralNoun || words.Length == 1 || Irregular.IsNoun(word))
        {
            return FormsOfWord(word, partOfSpeech);
        }

        // "self-harm" inflects its last part, "act out" its first word.
        var head = separator == '-' && partOfSpeech == PartOfSpeech.Verb ? words.Length - 1 : PhraseHead.IndexOf(words, partOfSpeech);
        var before = string.Concat(words.Take(head).Select(part => part + separator));
        return
        [
            .. FormsOf(words[head], partOfSpeech).Select(form => new InflectedWord(
                before + form.Word + string.Concat(After(words, head, form.Form).Select(part => separator + part)),
                form.Form)),
        ];
    }

    // "person who uses drugs", "people who use drugs".
    private static IEnumerable<string> After(string[] words, int head, GrammaticalForm form) =>
        words.Skip(head + 1).Select((word, index) =>
            form == GrammaticalForm.Plural && index == 1 && (words[head + 1] is "who" or "that" or "which")
                ? Agreement.InPlural(word)
                : word);

    /// <summary>One form of a word or phrase, in the spelling to be written.</summary>
    /// <param name="word">As in <see cref="FormsOf"/>.</param>
    /// <param name="partOfSpeech">What it is.</param>
    /// <param name="form">The form that is wanted.</param>
    /// <returns>The form; where it is the same word as an earlier one, that one; <paramref name="word"/> where it has no such form.</returns>
    public static string FormOf(string word, PartOfSpeech partOfSpeech, GrammaticalForm form)
    {
        var forms = FormsOf(word, partOfSpeech);
        foreach (var candidate in forms)
        {
            if (candidate.Form == form)
            {
                return candidate.Word;
            }
        }

        return form == GrammaticalForm.PastParticiple ? ParticipleOf(word, forms) : word;
    }

    // Lists name each word once. A participle that is missing is the past, except where it is the base form ("come, came, come").
    private static string ParticipleOf(string word, IReadOnlyList<InflectedWord> forms) =>
        Irregular.ParticipleIsBase(word) ? word : forms.FirstOrDefault(candidate => candidate.Form == GrammaticalForm.Past).Word ?? word;

    private static List<InflectedWord> FormsOfWord(string word, PartOfSpeech partOfSpeech)
    {
        var forms = new List<InflectedWord>();
        switch (partOfSpeech)
        {
            case PartOfSpeech.Noun:
                Add(forms, word, GrammaticalForm.Singular);
                AddAll(forms, NounForms.PluralsOf(word), GrammaticalForm.Plural);
                break;
            case PartOfSpeech.PluralNoun:
                Add(forms, word, GrammaticalForm.Plural);
                break;
            case PartOfSpeech.Verb:
                Add(forms, word, GrammaticalForm.Base);
                VerbForms.AddTo(forms, word);
                break;
            case PartOfSpeech.Adjective:
                Add(forms, word, GrammaticalForm.Positive);
                AddAll(forms, AdjectiveForms.ComparativesOf(word), GrammaticalForm.Comparative);
                AddAll(forms, AdjectiveForms.SuperlativesOf(word), GrammaticalForm.Superlative);
                break;
            default:
                Add(forms, word, GrammaticalForm.Uninflected);
                break;
        }

        return forms;
    }

    internal static void AddAll(List<InflectedWord> forms, IEnumerable<string> words, GrammaticalForm form)
    {
        foreach (var word in words)
        {
            Add(forms, word, form);
        }
    }

    private static void Add(List<InflectedWord> forms, string word, GrammaticalForm form)
    {
        if (!forms.Exists(existing => existing.Word == word))
        {
            forms.Add(new InflectedWord(word, form));
        }
    }
}
