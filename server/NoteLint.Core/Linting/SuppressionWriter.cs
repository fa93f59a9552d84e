using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Linting;

/// <summary>A comment that ignores a rule, up to and after the place of its reason.</summary>
/// <param name="Position">Where it is inserted (UTF-16 offset).</param>
/// <param name="BeforeReason">The text before the reason.</param>
/// <param name="AfterReason">The text after it.</param>
public sealed record SuppressionComment(int Position, string BeforeReason, string AfterReason);

/// <summary>
/// Writes the comment that ignores a finding. It stands at the end of the line, on a line of its own above a heading or a line of the header, which
/// it would become a part of, or right behind the sentence.
/// </summary>
public static class SuppressionWriter
{
    private const string Opening = "<!-- notelint ignore ";
    private const string Closing = " -->";

    /// <summary>The comment for a finding's rule on the line on which the finding begins.</summary>
    /// <param name="note">The note.</param>
    /// <param name="finding">A finding in it.</param>
    /// <returns>Null in front matter, which has no comments.</returns>
    public static SuppressionComment? Write(Note note, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(finding);
        var line = LineAt(note, finding.Span.Start);
        if (note.FrontMatter.Any(field => line.Contains(field.Label)))
        {
            return null;
        }

        if (StandsAlone(note, line))
        {
            return new SuppressionComment(line.Start, OpeningFor(finding), Closing + LineEnd.Of(note.Text));
        }

        var end = line.Start + note.Chars.AsSpan(line.Start, line.Length).TrimEnd().Length;
        return new SuppressionComment(end, $" {OpeningFor(finding)}", Closing);
    }

    /// <summary>The comment for a finding's rule behind the sentence in which the finding begins, so that it holds for that only.</summary>
    /// <param name="note">The note.</param>
    /// <param name="finding">A finding in it.</param>
    /// <returns>Null outside sentences, and where the line ends with the sentence: there the comment would hold for the line.</returns>
    public static SuppressionComment? WriteBehindSentence(Note note, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(finding);
        if (SentenceOf(note, finding) is not { } sentence)
        {
            return null;
        }

        var line = LineAt(note, sentence.End - 1);
        var rest = note.Chars.AsSpan(sentence.End, line.End - sentence.End).TrimStart();
        return rest.IsEmpty || rest.StartsWith(Opening, StringComparison.Ordinal) || StandsAlone(note, line)
            ? null
            : new SuppressionComment(sentence.End, $" {OpeningFor(finding)}", Closing);
    }

    /// <summary>The sentence in which a finding begins; null in headings, header lines, front matter and the like.</summary>
    /// <param name="note">The note.</param>
    /// <param name="finding">A finding in it.</param>
    public static TextSpan? SentenceOf(Note note, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(finding);
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem or SentenceKind.TableCell && sentence.Span.Start <= finding.Span.Start && finding.Span.Start < sentence.Span.End)
            {
                return sentence.Span;
            }
        }

        return null;
    }

    private static string OpeningFor(Finding finding) => $"{Opening}{finding.Rule.Id}: ";

    private static TextSpan LineAt(Note note, int position)
    {
        var start = note.Chars.AsSpan(0, position).LastIndexOfAny('\r', '\n') + 1;
        var length = note.Chars.AsSpan(position).IndexOfAny('\r', '\n');
        return TextSpan.FromBounds(start, length < 0 ? note.Chars.Length : position + length);
    }

    private static bool StandsAlone(Note note, TextSpan line) =>
        note.Header.Any(field => line.Contains(field.Label))
        || note.Sections.Any(section => section.Heading.Length > 0 && line.Contains(section.Heading) && IsBlank(note, section.Heading.End, line.End));

    // "PLAN:" alone on its line; "P: Continue." is text as well.
    private static bool IsBlank(Note note, int start, int end) => note.Chars.AsSpan(start, end - start).TrimStart(":*#_ \t").IsEmpty;
}
