using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>
/// Cuts a note into lines and says what Markdown makes of each: one pass, left to right. Indented text is text: clinicians
/// indent, and four spaces are no code here.
/// </summary>
internal ref struct LineScanner
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n,");

    private const int NoNumber = -2;

    private readonly ReadOnlySpan<char> chars;
    private readonly PooledList<NoteLine> lines;
    private CodeFence fence;
    private CommentFinder comments;
    private int lastNumber;
    private bool inFrontMatter;
    private bool inTable;

    private LineScanner(ReadOnlySpan<char> chars, PooledList<NoteLine> lines, PooledList<TextSpan> notProse)
    {
        this.chars = chars;
        this.lines = lines;
        lastNumber = NoNumber;
        comments = new(chars, notProse);
    }

    /// <summary>Adds every line of a note to a list.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="lines">Receives the lines.</param>
    /// <param name="notProse">Receives the comments that share a line with text.</param>
    public static void Scan(ReadOnlySpan<char> chars, PooledList<NoteLine> lines, PooledList<TextSpan> notProse)
    {
        var scanner = new LineScanner(chars, lines, notProse);
        scanner.inFrontMatter = FrontMatterMarks.OpenNote(chars);
        var position = 0;
        while (position < chars.Length)
        {
            position = scanner.AddLine(position);
        }
    }

    private int AddLine(int start)
    {
        var line = new NoteLine { Start = start };
        var end = FindEnd(start, ref line);
        var contentStart = start;
        while (contentStart < end && (char.IsWhiteSpace(chars[contentStart]) || chars[contentStart] == '\uFEFF'))
        {
            contentStart++;
        }

        while (end > contentStart && char.IsWhiteSpace(chars[end - 1]))
        {
            end--;
        }

        line.ContentStart = contentStart;
        line.ContentEnd = end;
        Classify(ref line);
        lines.Add(line);
        return line.Next;
    }

    private readonly int FindEnd(int start, ref NoteLine line)
    {
        var position = start;
        while (true)
        {
            var index = chars[position..].IndexOfAny(Breaks);
            if (index < 0)
            {
                line.Next = chars.Length;
                return chars.Length;
            }

            position += index;
            if (chars[position] == ',')
            {
                if (CommaBreaks.EndsLine(chars, start, position))
                {
                    line.EndsAtComma = true;
                    line.Next = position + 1;
                    return position;
                }

                position++;
                continue;
            }

            line.Next = position + (chars[position] == '\r' && position + 1 < chars.Length && chars[position + 1] == '\n' ? 2 : 1);
            return position;
        }
    }

    private void Classify(ref NoteLine line)
    {
        var content = chars[line.ContentStart..line.ContentEnd];
        if (inFrontMatter)
        {
            ClassifyFrontMatter(ref line, content);
            return;
        }

        if (fence.IsOpen)
        {
            line.Kind = LineKind.NotProse;
            fence.Close(content);
            return;
        }

        if (comments.CoverLine(chars, line))
        {
            line.Kind = LineKind.NotProse;
            return;
        }

        if (content.IsEmpty)
        {
            line.Kind = LineKind.Blank;
            inTable = false;
            return;
        }

        line.Kind = LineKind.Prose;
        ClassifyByMark(ref line, content);
    }

    private void ClassifyByMark(ref NoteLine line, ReadOnlySpan<char> content)
    {
        while (content.Length > 0 && content[0] == '>' && (content.Length == 1 || content[1] is ' ' or '>'))
        {
            var skip = content.Length > 1 && content[1] == ' ' ? 2 : 1;
            line.ContentStart += skip;
            content = content[skip..];
        }

        if (content.IsEmpty)
        {
            line.Kind = LineKind.Blank;
            return;
        }

        if (fence.Open(content) || MarkdownMarks.IsRule(content))
        {
            line.Kind = fence.IsOpen ? LineKind.NotProse : LineKind.Marks;
            MarkUnderlinedHeading(content);
            return;
        }

        if (MarkdownMarks.HeadingLevel(content) is var level and > 0)
        {
            line.Kind = LineKind.Heading;
            line.HeadingLevel = (byte)level;
            lastNumber = NoNumber;
            MarkdownMarks.TrimHeading(chars, level, ref line);
            return;
        }

        if (IsTableLine(ref line, content))
        {
            return;
        }

        var marker = ListMarker.Read(content, out var number);
        if (marker > 0 && StartsItem(number))
        {
            line.Kind = LineKind.ListItem;
            line.ContentStart = Math.Min(line.ContentStart + marker, line.ContentEnd);
            lastNumber = number;
        }
    }

    // "scored\n14. The next": a number opens an item only where a list can begin or go on.
    private readonly bool StartsItem(int number)
    {
        if (number is -1 or 1 || number == lastNumber + 1 || lines.Count == 0)
        {
            return true;
        }

        var previous = lines[lines.Count - 1];
        return previous.Kind != LineKind.Prose || previous.EndsAtComma;
    }

    private bool IsTableLine(ref NoteLine line, ReadOnlySpan<char> content)
    {
        if (!content.Contains('|'))
        {
            inTable = false;
            return false;
        }

        if (MarkdownMarks.IsTableRule(content))
        {
            line.Kind = LineKind.Marks;
            if (lines.Count > 0 && lines[lines.Count - 1].Kind is LineKind.Prose && LastContent().Contains('|'))
            {
                lines[lines.Count - 1].Kind = LineKind.TableRow;
            }

            inTable = true;
            return true;
        }

        if (inTable || (content[0] == '|' && content[1..].Contains('|')))
        {
            line.Kind = LineKind.TableRow;
            return true;
        }

        return false;
    }

    private readonly ReadOnlySpan<char> LastContent()
    {
        ref var last = ref lines[lines.Count - 1];
        return chars[last.ContentStart..last.ContentEnd];
    }

    // A line of "=" under one line of text makes it a heading. "---" does not: in notes it parts sections.
    private readonly void MarkUnderlinedHeading(ReadOnlySpan<char> content)
    {
        if (content[0] == '=' && lines.Count > 0 && lines[lines.Count - 1].Kind == LineKind.Prose)
        {
            ref var last = ref lines[lines.Count - 1];
            last.Kind = LineKind.Heading;
            last.HeadingLevel = 1;
        }
    }

    private void ClassifyFrontMatter(ref NoteLine line, ReadOnlySpan<char> content)
    {
        if (content is not ("---" or "..."))
        {
            line.Kind = LineKind.FrontMatter;
            return;
        }

        line.Kind = LineKind.Marks;
        inFrontMatter = lines.Count == 0;
    }
}
