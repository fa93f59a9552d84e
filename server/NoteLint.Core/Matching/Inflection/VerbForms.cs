using NoteLint.Core.Rules;
using static NoteLint.Core.Matching.Inflection.Spelling;

namespace NoteLint.Core.Matching.Inflection;

/// <summary>The forms of verbs other than the base.</summary>
internal static class VerbForms
{
    /// <summary>Adds third person, past, participle and -ing, in British and American spelling where they differ.</summary>
    public static void AddTo(List<InflectedWord> forms, string verb)
    {
        if (verb.Equals("be", StringComparison.OrdinalIgnoreCase))
        {
            // The present plural takes the place of a base form: "are" → "have".
            Inflector.AddAll(forms, [Irregular.InCaseOf(verb, "are"), Irregular.InCaseOf(verb, "am")], GrammaticalForm.Base);
        }

        Inflector.AddAll(forms, [ThirdPersonOf(verb)], GrammaticalForm.ThirdPerson);
        Inflector.AddAll(forms, Irregular.Pasts(verb) ?? PastsOf(verb), GrammaticalForm.Past);
        Inflector.AddAll(forms, Irregular.Participles(verb) ?? [], GrammaticalForm.PastParticiple);
        Inflector.AddAll(forms, PresentParticiplesOf(verb), GrammaticalForm.PresentParticiple);
    }

    private static string ThirdPersonOf(string verb) => verb.ToLowerInvariant() switch
    {
        "be" => Irregular.InCaseOf(verb, "is"),
        "have" => Irregular.InCaseOf(verb, "has"),
        _ when IsOneShortSyllable(verb) && Ends(verb, "z") => Doubled(verb) + "es",
        _ when HissesAtTheEnd(verb) || (Ends(verb, "o") && verb.Length > 1 && !IsVowel(verb[verb.Length - 2])) => verb + "es",
        _ when EndsWithConsonantAndY(verb) => Cut(verb, 1) + "ies",
        _ => verb + "s",
    };

    private static string[] PastsOf(string verb) =>
        Ends(verb, "e") ? [verb + "d"]
        : EndsWithConsonantAndY(verb) ? [Cut(verb, 1) + "ied"]
        : WithEnding(verb, "ed");

    private static string[] PresentParticiplesOf(string verb)
    {
        if (Ends(verb, "ie"))
        {
            return [Cut(verb, 2) + "ying"];
        }

        if (Ends(verb, "inge"))
        {
            return [Cut(verb, 1) + "ing", verb + "ing"];
        }

        var keepsE = Ends(verb, "ee") || Ends(verb, "oe") || Ends(verb, "ye") || verb.Length < 3;
        return Ends(verb, "e") && !keepsE ? [Cut(verb, 1) + "ing"] : WithEnding(verb, "ing");
    }

    private static string[] WithEnding(string verb, string ending)
    {
        var lower = verb.ToLowerInvariant();
        if (Irregular.SometimesDoubles(lower))
        {
            return [verb + ending, Doubled(verb) + ending];
        }

        // "begin" and "forget" double: so does every irregular verb with a short last syllable.
        var doubles = IsOneShortSyllable(lower) || Irregular.Doubles(lower) || (Irregular.IsVerb(lower) && EndsShort(lower));
        return
        [
            Ends(verb, "ic") ? verb + "k" + ending
            : doubles && !IsAbbreviation(verb) ? Doubled(verb) + ending
            : verb + ending,
        ];
    }

    private static bool IsAbbreviation(string verb) => verb.All(char.IsUpper);

    private static string Doubled(string verb) => verb + verb[verb.Length - 1];
}
