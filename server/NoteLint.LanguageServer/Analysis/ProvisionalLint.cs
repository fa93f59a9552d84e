using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Documents;

namespace NoteLint.LanguageServer.Analysis;

/// <summary>
/// What there is to say about a long note right after an edit, until all of it has been looked at again: the lines around the edit are linted with
/// those before and after them and with the head of the note, and what was found elsewhere stands where it has moved to. What only the whole note
/// can tell (consent, clarity) stays as it was.
/// </summary>
internal static class ProvisionalLint
{
    // Below it, a whole note is linted before anybody notices.
    private const int LongNote = 64 * 1024;

    // Of the head that names the client, of the lines that are linted only so that their neighbours are understood, and of those neighbours.
    private const int Head = 4 * 1024;
    private const int Context = 4 * 1024;
    private const int Margin = 2 * 1024;

    // Beyond it, one waits for the whole.
    private const int MostEdited = 32 * 1024;

    /// <summary>Whether a text is so long that its edits are worth it.</summary>
    internal static bool Suits(EditedText text) => text.Chars.Length >= LongNote;

    /// <summary>Lints the lines around an edit.</summary>
    /// <param name="text">The text after the edit.</param>
    /// <param name="known">What was found before it.</param>
    /// <param name="part">What was edited.</param>
    /// <param name="lint">Lints a note.</param>
    /// <returns>Findings carry no fixes. Null where the whole has to be looked at.</returns>
    internal static DocumentAnalysis? Lint(EditedText text, DocumentAnalysis known, EditedPart part, Func<Note, ImmutableArray<Finding>> lint)
    {
        if (!Suits(text) || !known.IsNote || part.After.Length > MostEdited)
        {
            return null;
        }

        var chars = text.Chars;
        var lines = Around(chars, part.After, Margin);
        var excerpt = Around(chars, lines, Context);
        var head = StartOfLine(chars, Math.Min(Head, excerpt.Start));
        var moved = excerpt.Start - head;
        var note = Note.ParseExcerpt(SourceText.From(string.Concat(chars[..head], chars[excerpt.Start..excerpt.End])));

        var around = lint(note)
            .Where(static finding => TellsByLines(finding.Rule.Family))
            .Select(finding => At(finding, finding.Span.Start + moved))
            .Where(finding => lines.Contains(finding.Span.Start));
        var linesBefore = TextSpan.FromBounds(lines.Start, lines.End - part.Shift);
        var elsewhere = known.Findings
            .Where(finding => !finding.Span.IntersectsWith(part.Before) && !(TellsByLines(finding.Rule.Family) && linesBefore.Contains(finding.Span.Start)))
            .Select(finding => At(finding, finding.Span.Start + (finding.Span.Start >= part.Before.End ? part.Shift : 0)));
        return known with { Findings = [.. elsewhere.Concat(around).OrderBy(static finding => finding.Span.Start)] };
    }

    private static bool TellsByLines(RuleFamily family) => family is RuleFamily.Judgmental or RuleFamily.Confidentiality or RuleFamily.Boundaries;

    // Its fixes are about another text.
    private static Finding At(Finding finding, int start) => finding with { Span = new TextSpan(start, finding.Span.Length), Fixes = [] };

    private static TextSpan Around(ReadOnlySpan<char> chars, TextSpan span, int margin) =>
        TextSpan.FromBounds(StartOfLine(chars, Math.Max(0, span.Start - margin)), StartOfNextLine(chars, Math.Min(chars.Length, span.End + margin)));

    private static int StartOfLine(ReadOnlySpan<char> chars, int offset) => chars[..offset].LastIndexOfAny('\r', '\n') + 1;

    private static int StartOfNextLine(ReadOnlySpan<char> chars, int offset) => chars[offset..].IndexOf('\n') is var end and >= 0 ? offset + end + 1 : chars.Length;
}
