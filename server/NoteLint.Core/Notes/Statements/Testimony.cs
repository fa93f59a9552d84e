using System.Text.RegularExpressions;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Finds what somebody testified, alleged or ruled, and what an expert, a court or a paper found or concluded: "The psychologist testified that …",
/// "Custody evaluator found that …". "I found that …" and "This evaluator concluded that …" are the writer's.
/// </summary>
internal static partial class Testimony
{
    // Of a sentence without end, what stands this close before the words
    private const int Within = 200;

    /// <summary>True where the text before some words says so.</summary>
    /// <param name="before">From the start of the sentence to the first of the words.</param>
    public static bool EndsIn(ReadOnlySpan<char> before) => Said().IsMatch(before[^Math.Min(before.Length, Within)..]);

    [GeneratedRegex(
        """
        (?<!\b(?:I|we|this\s+(?:writer|evaluator|examiner|clinician|provider|therapist|counselor)|the\s+(?:writer|undersigned))\s+(?:\w+\s+)?)\b(?:testif(?:ied|ies)|opined?s?|stipulated?s?|alleged?s?|pleaded|pled|pleads|ruled)\b[^;\n]*$
        |(?<!\bthis\s+(?:\w+\s+)?)\b(?:psychologist|psychiatrist|experts?|evaluator|examiner|court|judge|magistrate|jury|tribunal|petition|gal|guardian\s+ad\s+litem|officer|caseworker|investigator|coroner|complaint|indictment)
        (?:\s+(?!I\b|we\b)[\w.]+){0,4}?\s+(?:found|finds|concluded|concludes|determined|determines|held|holds|wrote|writes)(?:\s+(?!I\b|we\b)\w+){0,5}?\s+that\b[^;\n]*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Said();
}
