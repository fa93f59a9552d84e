using System.Buffers;
using System.Text.RegularExpressions;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Finds what shows that a note is a sworn paper: "Subscribed and sworn", "under penalty of perjury", a notary's line, the heading "Affidavit". A paper that is only told of shows nothing.</summary>
internal static partial class SwornPapers
{
    private static readonly SearchValues<string> Words = SearchValues.Create(["sworn", "perjury", "notary", "affidavit"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the first evidence.</summary>
    /// <returns>Null when nothing shows that the note is sworn.</returns>
    public static Signing? Read(Note note)
    {
        if (!note.Chars.AsSpan().ContainsAny(Words))
        {
            return null;
        }

        var match = Sworn().Match(note.Chars);
        return match.Success ? new(SigningKind.Attestation, new(match.Index, match.Length)) : null;
    }

    [GeneratedRegex(
        """
        \bsubscribed\s+and\s+sworn\b|\bsworn\s+(?:to\s+)?(?:and\s+subscribed\s+)?before\s+me\b|\bbeing\s+(?:first\s+)?duly\s+sworn\b
        |\bI\b[^\n;]{0,60}?\b(?:swear|declare|affirm|certify|verify|state)\b[^\n.;]{0,60}?\bunder\s+(?:the\s+)?(?:pains\s+and\s+)?penalt(?:y|ies)\s+of\s+perjury\b
        |^[\s*\#]*(?:signed\s+)?under\s+(?:the\s+)?(?:pains\s+and\s+)?penalt(?:y|ies)\s+of\s+perjury\b
        |^[\s*\#]*sworn\s+(?:statement|declaration|on|this|at|by)\b
        |^[\s*\#]*notary\s+public\b|^[^\n]*\b(?:signed|sealed|acknowledged)\b[^\n]{0,60},\s*notary\b(?!['’])
        |^[\s*\#]*(?:sworn\s+)?affidavit(?:\s+(?:of|by)(?:\s+[\p{L}.'’-]+){1,4})?[\s*:]*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex Sworn();
}
