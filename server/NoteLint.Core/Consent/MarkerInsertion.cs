using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Rules;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent;

/// <summary>
/// Inserts a marker to be completed where the note keeps such things: at the end of its consent section, else below its header, else at its
/// end, before a signature; never in or below an addendum, which has an author and a date of its own. It states nothing, and its date is open:
/// today's would be a statement.
/// </summary>
internal static class MarkerInsertion
{
    /// <summary>The fix.</summary>
    public static ImmutableArray<Fix> Write(Note note, ConsentKindText kind)
    {
        var marker = $"{kind.Marker}: {ConsentKinds.OpenValue}";
        return [new Fix($"Insert \"{marker}\" to complete", FixSafety.Review, [Edit(note, kind.Marker, marker)])];
    }

    private static TextChange Edit(Note note, string label, string marker)
    {
        var lineBreak = LineEnd.Of(note.Text);
        var limit = AddendumStart.Of(note.Chars);
        if (note.Sections.FirstOrDefault(section => section.Kind == SectionKind.Consent && section.Body.Start < limit && !note.Chars.AsSpan(section.Body.Start, Math.Min(section.Body.End, limit) - section.Body.Start).IsWhiteSpace()) is { } consent)
        {
            return AfterText(note, consent.Body.Start, Math.Min(consent.Body.End, limit), marker, lineBreak);
        }

        var textEnd = note.Chars.AsSpan(0, limit).TrimEnd().Length;
        var signOff = SignOff.StartBefore(note.Chars, textEnd);
        if (note.Header.LastOrDefault(field => field.Value.End < Math.Min(signOff, limit)) is { } last)
        {
            var length = note.Chars.AsSpan(last.Value.End).IndexOfAny('\r', '\n');
            var end = length < 0 ? note.Chars.Length : last.Value.End + length;
            if (EndOfTableBelow(note.Chars, end) is { } tableEnd)
            {
                return Insert(tableEnd, lineBreak + lineBreak + marker);
            }

            var line = note.Chars.AsSpan(StartOfLine(note.Chars, last.Value.Start), end - StartOfLine(note.Chars, last.Value.Start)).Trim();
            return Insert(end, lineBreak + (line.StartsWith("|") ? $"| {label} | {ConsentKinds.OpenValue} |" : IsItem(line) ? line[..2].ToString() + marker : marker));
        }

        if (note.Sections.LastOrDefault(section => section.Kind == SectionKind.Signature && section.Span.Start < limit) is { Span.Start: > 0 } signature)
        {
            return Insert(SignOff.StartBefore(note.Chars, signature.Span.Start), marker + lineBreak + lineBreak);
        }

        if (signOff > 0 && signOff < textEnd)
        {
            return Insert(signOff, marker + lineBreak + lineBreak);
        }

        return Insert(textEnd, (textEnd > 0 ? lineBreak + lineBreak : string.Empty) + marker);
    }

    private static TextChange AfterText(Note note, int start, int limit, string marker, string lineBreak)
    {
        var end = start + note.Chars.AsSpan(start, limit - start).TrimEnd().Length;
        var line = note.Chars.AsSpan(StartOfLine(note.Chars, end), end - StartOfLine(note.Chars, end));
        var indent = line[..(line.Length - line.TrimStart().Length)];
        return Insert(end, lineBreak + (IsItem(line.TrimStart()) ? $"{indent}{line.TrimStart()[..2]}{marker}" : marker));
    }

    // "Modality | Minutes", and below it "--- | ---": a line between them would take the table apart.
    private static int? EndOfTableBelow(string chars, int end)
    {
        var next = NextLine(chars, end);
        if (chars.AsSpan(next.Start, next.End - next.Start).Trim() is not { IsEmpty: false } delimiter || delimiter.StartsWith("|") || delimiter.IndexOfAnyExcept("-:| ") >= 0 || !delimiter.Contains('|'))
        {
            return null;
        }

        while (next.End > next.Start && chars.AsSpan(next.Start, next.End - next.Start).Contains('|'))
        {
            end = next.End;
            next = NextLine(chars, end);
        }

        return end;
    }

    private static (int Start, int End) NextLine(string chars, int end)
    {
        var start = end < chars.Length && chars[end] == '\r' && end + 1 < chars.Length && chars[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, chars.Length);
        var length = chars.AsSpan(start).IndexOfAny('\r', '\n');
        return (start, length < 0 ? chars.Length : start + length);
    }

    private static bool IsItem(ReadOnlySpan<char> line) => line.StartsWith("- ") || line.StartsWith("* ") || line.StartsWith("• ");

    private static int StartOfLine(string chars, int offset) => chars.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;

    private static TextChange Insert(int offset, string text) => new(new TextSpan(offset, 0), text);
}
