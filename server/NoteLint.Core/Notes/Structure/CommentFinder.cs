using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Finds comments of HTML, over lines too. One without an end is text.</summary>
internal struct CommentFinder
{
    private readonly PooledList<TextSpan> found;
    private int nextComment;
    private int commentEnd;

    /// <summary>Starts at the top of a note.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="found">Receives the comments in order.</param>
    public CommentFinder(ReadOnlySpan<char> chars, PooledList<TextSpan> found)
    {
        this.found = found;
        nextComment = Find(chars, 0);
    }

    /// <summary>Notes the comments that begin on a line; true when the line holds nothing else.</summary>
    public bool CoverLine(ReadOnlySpan<char> chars, NoteLine line)
    {
        if (nextComment >= 0 && nextComment < line.Start && commentEnd <= nextComment)
        {
            nextComment = Find(chars, line.Start);
        }

        var any = commentEnd > line.ContentStart;
        var text = false;
        var covered = Math.Max(line.ContentStart, Math.Min(commentEnd, line.ContentEnd));
        while (nextComment >= covered && nextComment < line.ContentEnd)
        {
            var close = chars[(nextComment + 4)..].IndexOf("-->");
            if (close < 0)
            {
                // Without an end it is text, here and from here on.
                nextComment = -1;
                return false;
            }

            any = true;
            text |= !chars[covered..nextComment].IsWhiteSpace();
            commentEnd = nextComment + 4 + close + 3;
            found.Add(TextSpan.FromBounds(nextComment, commentEnd));
            covered = Math.Min(commentEnd, line.ContentEnd);
            nextComment = Find(chars, commentEnd);
        }

        return any && !text && chars[covered..line.ContentEnd].IsWhiteSpace();
    }

    private static int Find(ReadOnlySpan<char> chars, int from)
    {
        var index = chars[from..].IndexOf("<!--");
        return index < 0 ? -1 : from + index;
    }
}
