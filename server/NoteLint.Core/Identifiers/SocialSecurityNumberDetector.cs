using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers;

/// <summary>
/// US Social Security numbers: <c>219-09-9999</c> anywhere; with spaces or without separators only after a label. Numbers that are
/// never issued are left alone: area 000, 666 and from 900, group 00, serial 0000 (Social Security Administration).
/// </summary>
public sealed partial class SocialSecurityNumberDetector : IDetector
{
    /// <summary>"Social Security number (SSN) is: 219…" has this many tokens between label and number at most.</summary>
    private const int LongestLabelDistance = 6;

    private static readonly PhraseSet Labels = new("ssn", "ss", "social security", "social security number", "social security no", "social");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        for (var index = 0; index < note.Tokens.Length; index++)
        {
            var token = note.Tokens[index];
            if (token.Kind != TokenKind.Number || token.Length is not (3 or 9) || (token.Start > 0 && IsPartOfLonger(note.Chars, token.Start - 1)))
            {
                continue;
            }

            var match = Number().Match(note.Chars, token.Start);
            if (match.Success && (match.Groups["hyphen"].Success || HasLabelBefore(note, index)))
            {
                var span = new TextSpan(match.Index, match.Length);
                context.Report(span, Mask.Advice, Mask.For(span, "Social Security number"));
            }
        }
    }

    private static bool IsPartOfLonger(string text, int before) =>
        char.IsLetterOrDigit(text[before]) || (text[before] is '-' or '.' or '/' && before > 0 && char.IsLetterOrDigit(text[before - 1]));

    private static bool HasLabelBefore(Note note, int index)
    {
        for (var start = Math.Max(0, index - LongestLabelDistance); start < index; start++)
        {
            if (Labels.LengthAt(note, start) > 0)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\G(?!000|666|9)\d{3}(?:(?<hyphen>[-‐‑–])(?!00)\d{2}\k<hyphen>|(?<space>\x20?)(?!00)\d{2}\k<space>)(?!0000)\d{4}(?![\w]|[-./]\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
