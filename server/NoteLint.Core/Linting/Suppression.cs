using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Linting;

/// <summary>
/// A comment in a note that ignores rules on one line: <c>&lt;!-- notelint ignore NL1101, third-party-name: reason --&gt;</c>.
/// Alone on its line it holds for the next line with text; at the end of a line for that line.
/// </summary>
/// <param name="Comment">The whole comment (UTF-16 offsets).</param>
/// <param name="Rules">Ids or names as written.</param>
/// <param name="HasReason">False when nothing stands after the colon.</param>
/// <param name="Line">The line it holds for, without line break.</param>
internal sealed record Suppression(TextSpan Comment, ImmutableArray<string> Rules, bool HasReason, TextSpan Line)
{
    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Command = "notelint ignore";

    /// <summary>Finds all suppressions of a text, in order and in linear time.</summary>
    public static ImmutableArray<Suppression> FindAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<Suppression>();
        var lines = new LineCursor(text);
        for (var start = text.IndexOf(Opening, StringComparison.Ordinal); start >= 0;)
        {
            var close = text.IndexOf(Closing, start + Opening.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            var end = close + Closing.Length;
            var content = text.AsSpan(start + Opening.Length, close - start - Opening.Length).Trim();
            if (content.StartsWith(Command, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(Parse(text, TextSpan.FromBounds(start, end), content[Command.Length..], ref lines));
            }

            start = text.IndexOf(Opening, end, StringComparison.Ordinal);
        }

        return found.ToImmutable();
    }

    private static Suppression Parse(string text, TextSpan comment, ReadOnlySpan<char> arguments, ref LineCursor lines)
    {
        var colon = arguments.IndexOf(':');
        var names = (colon < 0 ? arguments : arguments[..colon]).ToString();
        var hasReason = colon >= 0 && !arguments[(colon + 1)..].IsWhiteSpace();
        return new Suppression(
            comment,
            [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            hasReason,
            LineOf(text, comment, ref lines));
    }

    private static TextSpan LineOf(string text, TextSpan comment, ref LineCursor lines)
    {
        var line = lines.LineAt(comment.Start);
        if (!text.AsSpan(line.Start, comment.Start - line.Start).IsWhiteSpace()
            || !text.AsSpan(Math.Min(comment.End, line.End), Math.Max(0, line.End - comment.End)).IsWhiteSpace())
        {
            return line;
        }

        var next = comment.End;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length ? lines.LineAt(next) : new TextSpan(text.Length, 0);
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
