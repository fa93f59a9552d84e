using System.Text.RegularExpressions;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Finds a line or a sentence that copies a source: "Text at 22:10: …", "Deposition of 4/1, page 12: …", "Witness 2 (neighbor) - …", "Nursing note 3/1 reads: …".
/// The writer's own headings ("Report:", "Finding:", "Order: CBC", "Letter to mother:") name none.
/// </summary>
internal static partial class SourceLabels
{
    /// <summary>How far behind a label its words may stand, in UTF-16 code units.</summary>
    public const int Farthest = 4000;

    // A label with everything that may stand in it; what lies behind it is of no concern.
    private const int Longest = 160;

    /// <summary>True where the text up to some words starts with such a label.</summary>
    /// <param name="before">From the start of the line or sentence to the first of the words.</param>
    public static bool Opens(ReadOnlySpan<char> before) => before.Length < Farthest && Label().IsMatch(before[..Math.Min(before.Length, Longest)]) && !WritersHeading().IsMatch(before);

    // The source; a few words or brackets (date, page, number, role); then a colon, a dash or "reads".
    [GeneratedRegex(
        """
        ^[\s>*•\#-]*(?:\d+[.)]\s+)?(?:(?:from|per)\s+)?(?:(?:the|an?|his|her|their|prior|old|outside)\s+){0,2}
        (?:texts|text\s+messages?|text(?=\s+(?:at|from|of|on|dated)\s|\s*\()|voicemails?|transcript|deposition|testimony|petition|affidavit|allegations?|stipulated\s+facts?|stipulations?
        |findings?\s+(?:of\s+fact|of\s+the\s+court|no\.?\s*\d+|number\s+\d+|\#?\d+)|witness|informants?|collateral|interpreter|translator
        |(?:letter|e-?mail)(?!\s+(?:sent\s+)?to\b)(?!\s+sent\b)|court\s+order|order\s+(?:of\s+the\s+court|(?:of|dated)\s+\d\S*)
        |(?:nursing|nurse['’]?s?|triage)\s+notes?|(?:ems|ambulance)\s+(?:run\s+)?(?:sheet|report|note)|run\s+sheet|discharge\s+(?:summary|papers|letter)
        |referral\s+(?:letter|note|form|summary|packet)|referral(?<=\bthe\s+referral)|referral(?=\s+reads)
        |(?:court|police|arrest|gal|cps|aps|dcfs?|school|probation|custody)\s+(?:report|letter|evaluation|order|narrative)
        |(?!today|tonight|yesterday|week|month|year|writer|therapist|clinician|counselor|counsellor|provider|author|evaluator|examiner)[\p{L}.]+['’]s\s+(?:report|letter|e-?mail|evaluation|opinion|order|note|statement|declaration)
        |tattoo|graffiti|headline|caller\s+id)
        (?:,?\s*(?:\([^)\n]{0,40}\)|(?:no|para|p|pp|pg|dr|mr|mrs|ms)\.|(?<![\p{L}\p{N}])[\p{L}\p{N}\#&/¶'’.-]*[\p{L}\p{N}](?::\d\d)?)){0,6}?
        (?:\s*:(?!\d)|\s+[-–—]+\s|\s+(?:reads?|rendered|renders)\b)
        (?!\s*(?:none|n/a|no|not|pending|deferred|declined|unavailable)\b)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Label();

    // The writer takes over in the same line: "Collateral: mother worried. Assessment: …".
    [GeneratedRegex(@"[.;!?]\s+(?:assessment|impression|plan|a|p|a/p|mse|risk|diagnos[ei]s|dx|summary|formulation)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WritersHeading();
}
