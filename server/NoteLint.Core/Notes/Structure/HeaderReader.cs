using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Reads header lines: one field, or several parted by bars, tabs, wide blanks or the next known label.</summary>
internal static class HeaderReader
{
    private const int LongestLine = 400;
    private const int MostLabelWords = 5;

    /// <summary>Says whether a line opens with a label that clinics write above notes.</summary>
    public static bool OpensWithKnownLabel(ReadOnlySpan<char> chars, NoteLine line) =>
        CanBeHeader(line)
        && TryLabel(chars, line, out var label)
        && label.Mark is LabelMark.Colon or LabelMark.Tab
        && HeaderLabels.Find(TextOf(chars, label.Text)) is not null;

    /// <summary>Adds the fields of a line that stands in a header.</summary>
    /// <returns>False where it has none: the line is text.</returns>
    public static bool TryRead(ReadOnlySpan<char> chars, NoteLine line, List<HeaderField> fields)
    {
        if (!CanBeHeader(line)
            || !TryLabel(chars, line, out var label)
            || label.Mark is LabelMark.None or LabelMark.Dash)
        {
            return false;
        }

        var kind = HeaderLabels.Find(TextOf(chars, label.Text));
        if (kind is null && (label.Mark == LabelMark.Tab || !char.IsUpper(chars[label.Text.Start]) || CountWords(TextOf(chars, label.Text)) > MostLabelWords || HasSentences(TextOf(chars, TextSpan.FromBounds(Math.Min(label.ValueStart, line.ContentEnd), line.ContentEnd)))))
        {
            return false;
        }

        // "Session: Client came on time and sat down heavily. We went over the week. …"
        if (kind is HeaderFieldKind.SessionType or HeaderFieldKind.SessionDate or HeaderFieldKind.Other && label.Mark == LabelMark.Colon
            && HasSentences(TextOf(chars, TextSpan.FromBounds(Math.Min(label.ValueStart, line.ContentEnd), line.ContentEnd))))
        {
            return false;
        }

        ReadFields(chars, label, kind ?? HeaderFieldKind.Other, line.ContentEnd, fields);
        return true;
    }

    /// <summary>The label that opens a line, or the first known one behind a title that a bar, a tab or wide blanks part from it: "Family session   Client: Alex Example".</summary>
    private static bool TryLabel(ReadOnlySpan<char> chars, NoteLine line, out LineLabel label)
    {
        const int LongestTitle = 60;
        var isRead = LineLabel.TryRead(chars, line.ContentStart, line.ContentEnd, out label);
        if (isRead && (label.Mark is LabelMark.None or LabelMark.Dash || HeaderLabels.Find(TextOf(chars, label.Text)) is not null))
        {
            return true;
        }

        var title = chars[line.ContentStart..Math.Min(line.ContentEnd, line.ContentStart + LongestTitle)];
        var bar = title.IndexOfAny('|', '\t');
        var gap = title.IndexOf("  ", StringComparison.Ordinal);
        var end = bar < 0 ? gap : gap < 0 ? bar : Math.Min(bar, gap);
        if (end <= 0 || title[..end].Contains(':'))
        {
            return isRead;
        }

        var start = line.ContentStart + end;
        while (start < line.ContentEnd && chars[start] is ' ' or '\t' or '|')
        {
            start++;
        }

        if (LineLabel.TryRead(chars, start, line.ContentEnd, out var behind) && behind.Mark == LabelMark.Colon && HeaderLabels.Find(TextOf(chars, behind.Text)) is not null)
        {
            label = behind;
            return true;
        }

        return isRead;
    }

    /// <summary>Adds the fields of a table's row, label and value by turns: <c>| Client | Alex Example |</c>.</summary>
    public static void ReadRow(ReadOnlySpan<char> chars, NoteLine line, List<HeaderField> fields)
    {
        TextSpan? label = null;
        var start = line.ContentStart;
        while (start < line.ContentEnd)
        {
            var bar = chars[start..line.ContentEnd].IndexOf('|');
            var end = bar < 0 ? line.ContentEnd : start + bar;
            var cell = Trim(chars, start, end);
            if (label is { } known)
            {
                fields.Add(new(HeaderLabels.Find(TextOf(chars, known).TrimEnd(':')) ?? HeaderFieldKind.Other, known, cell));
                label = null;
            }
            else if (!cell.IsEmpty && HeaderLabels.Find(TextOf(chars, cell).TrimEnd(':')) is not null)
            {
                label = cell;
            }
            else if (!cell.IsEmpty)
            {
                return;
            }

            start = end + 1;
        }
    }

    /// <summary>Reads one line of front matter, <c>key: value</c>.</summary>
    public static void ReadFrontMatter(ReadOnlySpan<char> chars, NoteLine line, List<HeaderField> fields)
    {
        var content = chars[line.ContentStart..line.ContentEnd];
        var colon = content.IndexOf(':');
        if (colon <= 0 || content[0] is '#' or '-')
        {
            return;
        }

        var label = Trim(chars, line.ContentStart, line.ContentStart + colon);
        var value = Trim(chars, line.ContentStart + colon + 1, line.ContentEnd);
        if (value.Length >= 2 && chars[value.Start] is '"' or '\'' && chars[value.End - 1] == chars[value.Start])
        {
            value = TextSpan.FromBounds(value.Start + 1, value.End - 1);
        }

        fields.Add(new(HeaderLabels.Find(TextOf(chars, label)) ?? HeaderFieldKind.Other, label, value));
    }

    /// <summary>"S: Reports less worry. Her sister called.": a long value with a sentence's end inside is text.</summary>
    private static bool HasSentences(ReadOnlySpan<char> value)
    {
        const int LongestField = 70;
        if (value.Length <= LongestField)
        {
            return false;
        }

        for (var index = 4; index + 2 < value.Length; index++)
        {
            if (value[index] == '.' && value[index + 1] == ' ' && (char.IsUpper(value[index + 2]) || value[index + 2] is '"' or '“')
                && char.IsAsciiLetterLower(value[index - 1]) && char.IsAsciiLetterLower(value[index - 2]) && char.IsAsciiLetterLower(value[index - 3]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanBeHeader(NoteLine line) =>
        line.Kind is LineKind.Prose or LineKind.ListItem && line.ContentEnd - line.ContentStart <= LongestLine;

    private static void ReadFields(ReadOnlySpan<char> chars, LineLabel first, HeaderFieldKind firstKind, int end, List<HeaderField> fields)
    {
        var kind = firstKind;
        var label = first.Text;
        var valueStart = first.ValueStart;
        var position = valueStart;
        while (FindNextLabel(chars, position, end, out var next, out var nextKind, out var after))
        {
            fields.Add(new(kind, label, Trim(chars, valueStart, next.Start)));
            (kind, label, valueStart, position) = (nextKind, next, after, after);
        }

        fields.Add(new(kind, label, Trim(chars, valueStart, end)));
    }

    private static bool FindNextLabel(ReadOnlySpan<char> chars, int start, int end, out TextSpan label, out HeaderFieldKind kind, out int after)
    {
        (label, kind, after) = (default, HeaderFieldKind.Other, end);
        var position = start;
        while (chars[position..end].IndexOf(':') is var index and >= 0)
        {
            var colon = position + index;
            position = colon + 1;
            if ((position < end && char.IsAsciiDigit(chars[position])) || !TryLabelBefore(chars, start, colon, out label, out kind))
            {
                continue;
            }

            after = position;
            return true;
        }

        return false;
    }

    // The words before a colon, back to a bar, a tab or a wide blank; else as many as make a label that is known.
    private static bool TryLabelBefore(ReadOnlySpan<char> chars, int start, int colon, out TextSpan label, out HeaderFieldKind kind)
    {
        label = default;
        kind = HeaderFieldKind.Other;
        var found = false;
        var words = 0;
        for (var i = colon - 1; i >= start; i--)
        {
            var isBreak = chars[i] is '|' or '\t' or ';' or ',' || (chars[i] == ' ' && i > start && chars[i - 1] == ' ');
            if (!isBreak && chars[i] != ' ')
            {
                continue;
            }

            var candidate = Trim(chars, i + 1, colon);
            if (candidate.Length > 0 && HeaderLabels.Find(TextOf(chars, candidate)) is { } known)
            {
                (label, kind, found) = (candidate, known, true);
            }

            if (isBreak)
            {
                if (!found && chars[i] is not (',' or ';') && candidate.Length > 0 && char.IsUpper(chars[candidate.Start]))
                {
                    (label, found) = (candidate, true);
                }

                return found;
            }

            if (++words > MostLabelWords)
            {
                return found;
            }
        }

        return found;
    }

    private static TextSpan Trim(ReadOnlySpan<char> chars, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(chars[start]) || chars[start] is '*' or '|'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(chars[end - 1]) || chars[end - 1] is '*' or '|' or ';' or ','))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int CountWords(ReadOnlySpan<char> text) => text.Count(' ') + 1;

    private static ReadOnlySpan<char> TextOf(ReadOnlySpan<char> chars, TextSpan span) => chars.Slice(span.Start, span.Length);
}
