using System.Text.RegularExpressions;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Finds where what was added to a note later begins: "ADDENDUM 3/5/26:", "## Late entry", "Addendum (R. Template, 14:10)".</summary>
internal static partial class AddendumStart
{
    /// <summary>Where the first such part begins that has something above it.</summary>
    /// <param name="chars">The note.</param>
    /// <returns>The start of its first line (UTF-16); the length of the note where there is none.</returns>
    public static int Of(string chars)
    {
        foreach (var match in Line().EnumerateMatches(chars))
        {
            if (!chars.AsSpan(0, match.Index).IsWhiteSpace())
            {
                return match.Index;
            }
        }

        return chars.Length;
    }

    // In capitals, or as a label: "Addendum to the lease was signed" is a sentence.
    [GeneratedRegex(
        @"^(?>[^\S\r\n]*)(?>[#*_=–—>-]*)(?>[^\S\r\n]*)(?:(?:ADDENDUM|ADDENDA|LATE ENTRY|AMENDMENT)\b|(?i:addendum|addenda|late entry|amendment)(?=(?>[^\S\r\n]*)(?:[:(*_#=–—-]|\d|\[|$|\r|(?i:on|dated|added|entered|by|note)\b)))",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
