using System.Text.RegularExpressions;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent;

/// <summary>Tells whether a note is about a minor.</summary>
internal static partial class ClientAge
{
    /// <summary>Age of majority in most states of the US; Alabama and Nebraska have 19, Mississippi 21.</summary>
    private const int Majority = 18;

    /// <summary>True when the header's age, or the first age in years that the text gives, is under 18.</summary>
    public static bool IsMinor(Note note)
    {
        foreach (var field in note.Header)
        {
            if (field.Kind == HeaderFieldKind.Age && Number().Match(note.Chars, field.Value.Start, field.Value.Length) is { Success: true } age)
            {
                return int.Parse(age.ValueSpan) < Majority;
            }
        }

        return InYears().Match(note.Chars) is { Success: true } inYears && int.Parse(inYears.Groups["age"].ValueSpan) < Majority;
    }

    [GeneratedRegex(@"[0-9]{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<!\d)(?<age>[0-9]{1,3})(?:[- ]?(?:years?|yrs?)[- ]old|[- ]?y/?o)(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InYears();
}
