using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Linting;

/// <summary>
/// A comment in a note that ignores rules: <c>&lt;!-- notelint ignore NL1101, third-party-name: reason --&gt;</c>. Alone on its line it holds for
/// the next line with text; at the end of a line for that line; inside a line for the sentence right before it, or the part of it that
/// stands before the comment. Comments beside each other hold for the same.
/// </summary>
/// <param name="Comment">The whole comment (UTF-16 offsets).</param>
/// <param name="Rules">Ids or names as written.</param>
/// <param name="HasReason">False when nothing stands after the colon.</param>
/// <param name="Place">The line it holds for, without line break, or the sentence.</param>
/// <param name="IsInsideLine">True where it holds for a sentence only.</param>
internal sealed record Suppression(TextSpan Comment, ImmutableArray<string> Rules, bool HasReason, TextSpan Place, bool IsInsideLine)
{
    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Command = "notelint ignore";

    /// <summary>Finds all suppressions of a note, in order and in linear time.</summary>
    public static ImmutableArray<Suppression> FindAll(Note note)
    {
        var text = note.Chars;
        var comments = new List<TextSpan>();
        for (var start = text.IndexOf(Opening, StringComparison.Ordinal); start >= 0;)
        {
            var close = text.IndexOf(Closing, start + Opening.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            var comment = TextSpan.FromBounds(start, close + Closing.Length);
            if (ContentOf(text, comment).StartsWith(Command, StringComparison.OrdinalIgnoreCase))
            {
                comments.Add(comment);
            }

            start = text.IndexOf(Opening, comment.End, StringComparison.Ordinal);
        }

        return Locate(note, comments);
    }

    private static ReadOnlySpan<char> ContentOf(string text, TextSpan comment) =>
        text.AsSpan(comment.Start + Opening.Length, comment.Length - Opening.Length - Closing.Length).Trim();

    // Comments with nothing between them stand and hold as one.
    private static ImmutableArray<Suppression> Locate(Note note, List<TextSpan> comments)
    {
        var text = note.Chars;
        var placed = ImmutableArray.CreateBuilder<Suppression>(comments.Count);
        var lines = new LineCursor(text);
        for (int first = 0, next; first < comments.Count; first = next)
        {
            var line = lines.LineAt(comments[first].Start);
            next = first + 1;
            while (next < comments.Count && comments[next].Start < line.End && IsBlank(text, comments[next - 1].End, comments[next].Start))
            {
                next++;
            }

            var previous = first == 0 ? line.Start : Math.Max(line.Start, comments[first - 1].End);
            var isAfterText = previous > line.Start || !IsBlank(text, line.Start, comments[first].Start);
            var isBeforeText = !IsBlank(text, comments[next - 1].End, line.End);
            var sentence = isAfterText && isBeforeText ? SentenceBefore(note, previous, comments[first].Start) : null;
            var place = sentence ?? (isAfterText || isBeforeText
                ? line
                : NextLine(text, comments[next - 1].End, ref lines));
            for (var index = first; index < next; index++)
            {
                placed.Add(Read(text, comments[index], place, sentence is not null));
            }
        }

        return placed.MoveToImmutable();
    }

    private static Suppression Read(string text, TextSpan comment, TextSpan place, bool isInsideLine)
    {
        var arguments = ContentOf(text, comment)[Command.Length..];
        var colon = arguments.IndexOf(':');
        var names = (colon < 0 ? arguments : arguments[..colon]).ToString();
        var hasReason = colon >= 0 && !arguments[(colon + 1)..].IsWhiteSpace();
        return new Suppression(comment, [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], hasReason, place, isInsideLine);
    }

    private static bool IsBlank(string text, int start, int end) => start >= end || text.AsSpan(start, end - start).IsWhiteSpace();

    private static TextSpan? SentenceBefore(Note note, int from, int position)
    {
        var (low, high) = (0, note.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (note.Sentences[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && note.Sentences[low - 1] is { Kind: not SentenceKind.NotProse } sentence && sentence.Span.End > from ? sentence.Span : null;
    }

    private static TextSpan NextLine(string text, int position, ref LineCursor lines)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position < text.Length ? lines.LineAt(position) : new TextSpan(text.Length, 0);
    }

    /// <summary>Walks the lines of a text forward; asking twice on one long line costs nothing.</summary>
    private struct LineCursor(string text)
    {
        private TextSpan line = TextSpan.FromBounds(0, EndOfLine(text, 0));

        public TextSpan LineAt(int position)
        {
            while (position > line.End)
            {
                var start = line.End + 1;
                line = TextSpan.FromBounds(start, EndOfLine(text, start));
            }

            return line;
        }

        private static int EndOfLine(string text, int start)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            return length < 0 ? text.Length : start + length;
        }
    }
}
