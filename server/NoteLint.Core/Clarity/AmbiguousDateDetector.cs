using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>
/// Dates such as 03/04/2026, where nothing in the note tells whether the day or the month comes first. A note that has 03/17/2026 as well
/// tells it. One finding a note, at the first such date behind the header.
/// </summary>
internal sealed class AmbiguousDateDetector : IDetector
{
    private const int Months = 12;
    private const int Days = 31;

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote)
        {
            return;
        }

        TextSpan? first = null;
        var count = 0;
        var (dayFirst, monthFirst) = (false, false);
        foreach (var token in note.NumberTokens)
        {
            if (note.Tokens[token] is not { Length: <= 2 } number || !TryRead(note.Chars, number.Start, out var left, out var right, out var end))
            {
                continue;
            }

            dayFirst |= left > Months && right <= Months;
            monthFirst |= right > Months && left <= Months;
            if (left <= Months && right <= Months && left != right && !IsInHead(note, token))
            {
                first ??= TextSpan.FromBounds(number.Start, end);
                count++;
            }
        }

        if (first is { } place && dayFirst == monthFirst && !Practices.Of(context).IsMedical)
        {
            var more = count > 1 ? $" {count - 1} more in this note." : string.Empty;
            context.Report(place, $"Does the day or the month come first? A reader elsewhere can't tell: write the month as a word, or year, month and day.{more}");
        }
    }

    // Whoever holds the note knows when it was written, and what was signed before it.
    private static bool IsInHead(Note note, int token) =>
        note.SentenceIndexAt(token) is >= 0 and var sentence && note.Sentences[sentence].Kind is SentenceKind.HeaderField or SentenceKind.Heading or SentenceKind.NotProse
        || note.Tokens[token].Start < note.Sections[0].Body.Start
        || note.Header is [.., var last] && note.Tokens[token].Start < last.Value.End;

    private static bool TryRead(string chars, int start, out int left, out int right, out int end)
    {
        (left, right, end) = (0, 0, start);
        if (start > 0 && (chars[start - 1] is '/' or '.' or '-' || char.IsAsciiLetterOrDigit(chars[start - 1])))
        {
            return false;
        }

        var first = DigitsAt(chars, start);
        var second = DigitsAt(chars, start + first + 1);
        var third = DigitsAt(chars, start + first + second + 2);
        end = start + first + second + third + 2;
        return first is 1 or 2 && second is 1 or 2 && third is 2 or 4
            && chars[start + first] is var mark && chars[start + first + second + 1] == mark
            && (mark == '/' || (mark == '-' && third == 4))
            && (end == chars.Length || chars[end] is not ('/' or '-') && !char.IsAsciiLetterOrDigit(chars[end]))
            && IsNumber(chars.AsSpan(start, first), out left) && IsNumber(chars.AsSpan(start + first + 1, second), out right);
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is >= 1 and <= Days;

    private static int DigitsAt(string chars, int start)
    {
        const int Longest = 5;
        var end = start;
        while (end < chars.Length && end - start < Longest && char.IsAsciiDigit(chars[end]))
        {
            end++;
        }

        return Math.Max(0, end - start);
    }
}
