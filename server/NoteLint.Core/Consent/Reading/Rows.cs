using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// Rows that ran together into one sentence for lack of a stop: "Work | two outings", "Contact ..... rang his sister", "9:40 | …". What one row
/// says is not said of the next.
/// </summary>
internal static class Rows
{
    private const int LongestLabel = 4;

    /// <summary>True where a token is the first of its line.</summary>
    public static bool IsFirstOfLine(Note note, int token) =>
        token > 0 && note.Chars.AsSpan(note.Tokens[token - 1].End, note.Tokens[token].Start - note.Tokens[token - 1].End).Contains('\n');

    /// <summary>Index of the first token behind the label, or the time, that opens a row; the token itself where none does.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the first token of a line.</param>
    /// <param name="end">Index just past the last token that is looked at.</param>
    public static int ValueOf(Note note, int token, int end)
    {
        if (note.Tokens[token].Kind == TokenKind.Number)
        {
            return token + 3 < end && note.Chars[note.Tokens[token + 1].Start] == ':' && note.Tokens[token + 2].Kind == TokenKind.Number ? token + 3 : token;
        }

        for (var next = token + 1; next < Math.Min(end, token + LongestLabel + 1) && !IsFirstOfLine(note, next); next++)
        {
            if (note.Tokens[next].Kind == TokenKind.Word)
            {
                if (next <= token + 2 && IsApart(note, next))
                {
                    return next;
                }

                continue;
            }

            return Separates(note, next) ? Behind(note, next, end) : token;
        }

        return token;
    }

    /// <summary>Index of the first token of the row that a token stands in, behind its label; the lowest index where no row begins.</summary>
    /// <param name="note">The note.</param>
    /// <param name="low">The lowest index.</param>
    /// <param name="token">Index of the token.</param>
    public static int StartOf(Note note, int low, int token)
    {
        for (var first = token; first > low; first--)
        {
            if (IsFirstOfLine(note, first) && ValueOf(note, first, token + 1) is var value && value > first)
            {
                return Math.Min(value, token);
            }
        }

        return low;
    }

    private static bool IsApart(Note note, int token) =>
        note.Chars.AsSpan(note.Tokens[token - 1].End, note.Tokens[token].Start - note.Tokens[token - 1].End) is var between
        && (between.Contains("   ", StringComparison.Ordinal) || between.Contains('\t'));

    // ":", "|", ".....", " - "
    private static bool Separates(Note note, int token)
    {
        var text = note.Chars.AsSpan(note.Tokens[token].Start);
        return text[0] is ':' or '|' or '…' || text.StartsWith("...") || (text.StartsWith("- ") && note.Chars[note.Tokens[token].Start - 1] == ' ');
    }

    private static int Behind(Note note, int token, int end)
    {
        while (token < end && note.Tokens[token].Kind == TokenKind.Punctuation && (Separates(note, token) || note.Chars[note.Tokens[token].Start] == '.'))
        {
            token++;
        }

        return token;
    }
}
