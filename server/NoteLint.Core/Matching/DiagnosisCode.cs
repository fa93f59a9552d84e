using System.Text.RegularExpressions;

namespace NoteLint.Core.Matching;

/// <summary>Finds codes of diagnoses: ICD-10 ("F33.1", "Z63.0", "G40.909") and the older "296.32".</summary>
internal static partial class DiagnosisCode
{
    /// <summary>True where a text holds one. A letter with two digits and nothing after them counts for mental disorders only ("F84"): "B12" is a vitamin.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => Code().IsMatch(text);

    [GeneratedRegex(@"\b(?:[A-TV-Z][0-9][0-9A-B]\.[0-9A-Z]{1,4}|F[0-9]{2}|(?:29|3[01])[0-9]\.[0-9]{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
