using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Finds what Markdown sets apart inside a line: code between backticks, and the targets of links.</summary>
internal static class InlineMarks
{
    private const int LongestFence = 8;
    private const int LongestTarget = 2000;

    /// <summary>Adds the code spans and link targets of one paragraph.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="start">Where the paragraph starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="found">Receives them in order.</param>
    public static void Find(ReadOnlySpan<char> chars, int start, int end, PooledList<TextSpan> found)
    {
        var withoutCloser = 0;
        var position = start;
        while (position < end)
        {
            var index = chars[position..end].IndexOfAny('`', ']');
            if (index < 0)
            {
                return;
            }

            position += index;
            var close = chars[position] == '`'
                ? FindCodeEnd(chars, position, end, ref withoutCloser)
                : FindTargetEnd(chars, position, end);
            if (close > position)
            {
                found.Add(TextSpan.FromBounds(chars[position] == ']' ? position + 1 : position, close));
                position = close;
            }
            else
            {
                position += chars[position] == '`' ? RunLength(chars[position..end]) : 1;
            }
        }
    }

    private static int FindCodeEnd(ReadOnlySpan<char> chars, int open, int end, ref int withoutCloser)
    {
        var length = RunLength(chars[open..end]);
        // A backtick after a letter is an apostrophe of an old keyboard.
        if (length > LongestFence || (withoutCloser & (1 << length)) != 0 || (open > 0 && char.IsLetterOrDigit(chars[open - 1])))
        {
            return -1;
        }

        var position = open + length;
        while (position < end)
        {
            var index = chars[position..end].IndexOf('`');
            if (index < 0)
            {
                break;
            }

            position += index;
            var run = RunLength(chars[position..end]);
            position += run;
            if (run == length && (position == end || !char.IsLetterOrDigit(chars[position])))
            {
                return position;
            }
        }

        withoutCloser |= 1 << length;
        return -1;
    }

    private static int FindTargetEnd(ReadOnlySpan<char> chars, int bracket, int end)
    {
        if (bracket + 1 >= end || chars[bracket + 1] != '(')
        {
            return -1;
        }

        var target = chars[(bracket + 2)..Math.Min(end, bracket + LongestTarget)];
        var depth = 1;
        var inTitle = false;
        for (var i = 0; i < target.Length; i++)
        {
            switch (target[i])
            {
                case '"':
                    inTitle = !inTitle;
                    break;
                case '\n' or '\r':
                    return -1;
                case ' ' when !inTitle && (i + 1 == target.Length || target[i + 1] is not ('"' or ')')):
                    return -1;
                case '(' when !inTitle:
                    depth++;
                    break;
                case ')' when !inTitle && --depth == 0:
                    return bracket + 2 + i + 1;
                default:
                    break;
            }
        }

        return -1;
    }

    private static int RunLength(ReadOnlySpan<char> chars)
    {
        var rest = chars.IndexOfAnyExcept('`');
        return rest < 0 ? chars.Length : rest;
    }
}
