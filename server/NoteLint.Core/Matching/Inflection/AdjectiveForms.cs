using static NoteLint.Core.Matching.Inflection.Spelling;

namespace NoteLint.Core.Matching.Inflection;

/// <summary>Comparatives and superlatives, where they are formed with -er and -est.</summary>
internal static class AdjectiveForms
{
    /// <summary>"crazier"; empty where people say "more".</summary>
    public static string[] ComparativesOf(string adjective) => Irregular.Comparatives(adjective) ?? WithEnding(adjective, "er");

    /// <summary>"craziest"; empty where people say "most".</summary>
    public static string[] SuperlativesOf(string adjective) => Irregular.Superlatives(adjective) ?? WithEnding(adjective, "est");

    private static string[] WithEnding(string adjective, string ending)
    {
        var lower = adjective.ToLowerInvariant();
        if (!IsGraded(lower))
        {
            return [];
        }

        return
        [
            Ends(lower, "e") ? Cut(adjective, 1) + ending
            : EndsWithConsonantAndY(lower) ? Cut(adjective, 1) + "i" + ending
            : IsOneShortSyllable(lower) ? adjective + adjective[adjective.Length - 1] + ending
            : adjective + ending,
        ];
    }

    // "ill" goes with "worse", which belongs to "bad"; participles ("stressed") go with "more".
    private static bool IsGraded(string adjective) =>
        adjective != "ill" && adjective.All(char.IsLetter) && !Ends(adjective, "ed") && !Ends(adjective, "ing")
        && CountSyllables(adjective) switch
        {
            1 => adjective.Length > 2,
            2 => EndsWithConsonantAndY(adjective) || Ends(adjective, "le") || Ends(adjective, "ow") || Ends(adjective, "er"),
            _ => false,
        };
}
