using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Linting;

/// <summary>A comment that ignores a rule, up to and after the place of its reason.</summary>
/// <param name="Position">Where it is inserted (UTF-16 offset).</param>
/// <param name="BeforeReason">The text before the reason.</param>
/// <param name="AfterReason">The text after it.</param>
public sealed record SuppressionComment(int Position, string BeforeReason, string AfterReason);

/// <summary>Writes the comment that ignores a finding. It stands at the end of the line; on a line of its own above a heading or a line of the header, which it would become a part of.</summary>
public static class SuppressionWriter
{
    /// <summary>The comment for a finding's rule on the line on which the finding begins.</summary>
    /// <param name="note">The note.</param>
    /// <param name="finding">A finding in it.</param>
    /// <returns>Null in front matter, which has no comments.</returns>
    public static SuppressionComment? Write(Note note, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(finding);
        var start = note.Chars.AsSpan(0, finding.Span.Start).LastIndexOfAny('\r', '\n') + 1;
        var length = note.Chars.AsSpan(finding.Span.Start).IndexOfAny('\r', '\n');
        var line = TextSpan.FromBounds(start, length < 0 ? note.Chars.Length : finding.Span.Start + length);
        if (note.FrontMatter.Any(field => line.Contains(field.Label)))
        {
            return null;
        }

        var opening = $"<!-- notelint ignore {finding.Rule.Id}: ";
        const string Closing = " -->";
        if (StandsAlone(note, line))
        {
            return new SuppressionComment(line.Start, opening, Closing + LineBreakOf(note.Chars));
        }

        var end = line.Start + note.Chars.AsSpan(line.Start, line.Length).TrimEnd().Length;
        return new SuppressionComment(end, $" {opening}", Closing);
    }

    private static bool StandsAlone(Note note, TextSpan line) =>
        note.Header.Any(field => line.Contains(field.Label))
        || note.Sections.Any(section => section.Heading.Length > 0 && line.Contains(section.Heading) && IsBlank(note, section.Heading.End, line.End));

    // "PLAN:" alone on its line; "P: Continue." is text as well.
    private static bool IsBlank(Note note, int start, int end) => note.Chars.AsSpan(start, end - start).TrimStart(":*#_ \t").IsEmpty;

    private static string LineBreakOf(string chars)
    {
        var index = chars.AsSpan().IndexOfAny('\r', '\n');
        return index < 0 ? "\n" : chars[index] == '\n' ? "\n" : index + 1 < chars.Length && chars[index + 1] == '\n' ? "\r\n" : "\r";
    }
}
