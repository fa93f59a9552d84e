using System.Text.RegularExpressions;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Finds where a note is signed off: a rule to sign on, a name with a degree, "Prepared by", a date among them. What is inserted below would read as written after signing.</summary>
internal static partial class SignOff
{
    private const int MostLines = 6;
    private const int LongestLine = 80;
    private const int LongestRole = 24;

    /// <summary>Where the lines of a sign-off begin that stand right before an offset.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="end">The offset (UTF-16), the end of a line or the start of one.</param>
    /// <returns>The start of its first line; the offset itself where there is none.</returns>
    public static int StartBefore(string chars, int end)
    {
        var start = end;
        for (var lines = 0; lines < MostLines; lines++)
        {
            var lineEnd = chars.AsSpan(0, start).TrimEnd().Length;
            var lineStart = chars.AsSpan(0, lineEnd).LastIndexOfAny('\r', '\n') + 1;
            if (lineEnd == lineStart || !IsLine(chars.AsSpan(lineStart, lineEnd - lineStart)))
            {
                break;
            }

            start = lineStart;
        }

        return start;
    }

    private static bool IsLine(ReadOnlySpan<char> line) => Line().IsMatch(line) || IsSigned(line.TrimStart());

    // "Documented by: …", "Cosigned by R. Template", "Sincerely,"; not "Reviewed by phone what helped"
    private static bool IsSigned(ReadOnlySpan<char> line)
    {
        foreach (var words in SigningWords.All)
        {
            if (line.Length <= LongestLine && StartsWith(line, words))
            {
                var rest = line[words.Length..].TrimStart();
                rest = rest.StartsWith("by ", StringComparison.Ordinal) ? rest["by ".Length..] : rest;
                return rest is [] or [',' or ':', ..] || char.IsUpper(rest[0]) || rest.IndexOf(':') is >= 0 and <= LongestRole;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> line, ReadOnlySpan<char> words)
    {
        if (line.Length < words.Length || (line.Length > words.Length && char.IsLetter(line[words.Length])))
        {
            return false;
        }

        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == ' ' ? line[index] is not (' ' or '-') : char.ToLowerInvariant(line[index]) != words[index])
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(
        @"^\s*(?:[—–]\s?\S.{0,60}|_{3,}.{0,40}|(?:Date|Signed|Therapist|Provider|Clinician|Supervisor|Author)(?:\s\w+){0,2}\s?:.{0,60}|Respectfully\b.{0,40}|\p{Lu}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){0,3},\s?(?:LCSW|LICSW|LMSW|MSW|LSW|LPC|LPCC|LMHC|LMFT|LCPC|PhD|PsyD|EdD|MD|DO|RN|BSN|NP|PMHNP|DNP|PA-C|OTR|SLP|CCC-SLP|BCBA|LADC|CADC)\b.{0,30}|[A-Z]{2,3}/[a-z]{2,3})\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
