using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>What counts as "the next word", and where a word is only a part of one.</summary>
internal static class TokenNeighbors
{
    /// <summary>The token that follows in reading: the hyphen inside a compound is passed over.</summary>
    /// <param name="tokens">The note's tokens.</param>
    /// <param name="chars">The note.</param>
    /// <param name="token">The token to start from.</param>
    /// <param name="end">Index just past the last token that may be returned.</param>
    /// <returns>An index, or -1 where nothing follows before <paramref name="end"/>.</returns>
    public static int Next(ReadOnlySpan<Token> tokens, string chars, int token, int end)
    {
        var next = token + 1;
        if (next + 1 < end && IsHyphen(chars[tokens[next].Start]) && JoinsWords(tokens, chars, next))
        {
            next++;
        }

        return next < end ? next : -1;
    }

    /// <summary>True for <em>harm</em> in "self-harm" and for parts of addresses.</summary>
    public static bool StartsInsideCompound(ReadOnlySpan<Token> tokens, string chars, int token) =>
        token >= 2 && JoinsWords(tokens, chars, token - 1);

    /// <summary>True for <em>addict</em> in "addict-mother" and for parts of addresses.</summary>
    public static bool EndsInsideCompound(ReadOnlySpan<Token> tokens, string chars, int token) =>
        token + 2 < tokens.Length && JoinsWords(tokens, chars, token + 1);

    private static bool JoinsWords(ReadOnlySpan<Token> tokens, string chars, int mark) =>
        tokens[mark].Kind == TokenKind.Punctuation
        && tokens[mark].JoinedToNext && tokens[mark - 1].JoinedToNext
        && (IsHyphen(chars[tokens[mark].Start]) || chars[tokens[mark].Start] is '@' or '_')
        && IsWord(tokens[mark - 1]) && IsWord(tokens[mark + 1]);

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    private static bool IsWord(in Token token) => token.Kind is TokenKind.Word or TokenKind.Number;
}
