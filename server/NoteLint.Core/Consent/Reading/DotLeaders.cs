using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Rows of dots that lead from a label to its value: "Visit ........ first appointment".</summary>
internal static class DotLeaders
{
    private const int Least = 2;

    /// <summary>True where a row of dots ends at a place.</summary>
    /// <param name="note">The note.</param>
    /// <param name="offset">Offset of the last dot, in UTF-16 code units.</param>
    public static bool EndAt(Note note, int offset)
    {
        var dots = 0;
        while (offset - dots >= 0 && note.Chars[offset - dots] == '.')
        {
            dots++;
        }

        return dots > Least;
    }

    /// <summary>Index of the first dot of the row that ends right before a token; the token itself where none does.</summary>
    public static int StartBefore(Note note, int first, int token)
    {
        var start = token;
        while (start > first && note.Tokens[start - 1].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[start - 1].Start] is '.' or '…')
        {
            start--;
        }

        return start < token && EndAt(note, note.Tokens[token - 1].End - 1) ? start : token;
    }

    /// <summary>How many tokens a row of dots at a token has, with the colon that may end it; 0 where none stands there, or nothing behind it.</summary>
    public static int LengthAt(Note note, int token, int end)
    {
        var last = token;
        var dots = 0;
        while (last < end && note.Tokens[last].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[last].Start] is '.' or '…')
        {
            dots += note.Chars[note.Tokens[last].Start] == '…' ? Least : note.Tokens[last].Length;
            last++;
        }

        return dots >= Least && last < end ? last - token + (note.Chars[note.Tokens[last].Start] == ':' ? 1 : 0) : 0;
    }
}
