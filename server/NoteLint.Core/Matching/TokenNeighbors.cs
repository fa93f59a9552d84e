using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>What counts as "the next word", and where a word is only a part of one.</summary>
internal static class TokenNeighbors
{
    // "***word***" has three; longer runs are rulers and no emphasis.
    private const int LongestEmphasis = 3;

    /// <summary>The token that follows in reading: emphasis marks and the hyphen inside a compound are passed over.</summary>
    /// <param name="tokens">The note's tokens.</param>
    /// <param name="chars">The note.</param>
    /// <param name="token">The token to start from.</param>
    /// <param name="end">Index just past the last token that may be returned.</param>
    /// <returns>An index, or -1 where nothing follows before <paramref name="end"/>.</returns>
    public static int Next(ReadOnlySpan<Token> tokens, string chars, int token, int end)
    {
        var next = SkipEmphasis(tokens, chars, token + 1, end);
        if (next == token + 1 && next + 1 < end && JoinsWords(tokens, chars, next) && IsHyphen(chars[tokens[next].Start]))
        {
            next++;
        }

        return next < end ? next : -1;
    }

    /// <summary>The token that precedes in reading, or -1 where nothing does from <paramref name="first"/> on.</summary>
    public static int Previous(ReadOnlySpan<Token> tokens, string chars, int token, int first)
    {
        var previous = token - 1;
        for (var passed = 0; previous >= first && passed < LongestEmphasis && IsEmphasis(tokens, chars, previous); passed++)
        {
            previous--;
        }

        return previous >= first ? previous : -1;
    }

    /// <summary>True for <em>harm</em> in "self-harm" and for parts of addresses.</summary>
    public static bool StartsInsideCompound(ReadOnlySpan<Token> tokens, string chars, int token) =>
        token >= 2 && JoinsWords(tokens, chars, token - 1);

    /// <summary>True for <em>addict</em> in "addict-mother" and for parts of addresses.</summary>
    public static bool EndsInsideCompound(ReadOnlySpan<Token> tokens, string chars, int token) =>
        token + 2 < tokens.Length && JoinsWords(tokens, chars, token + 1);

    /// <summary>True for <c>*</c> and <c>_</c>.</summary>
    public static bool IsEmphasis(ReadOnlySpan<Token> tokens, string chars, int token) =>
        tokens[token].Kind == TokenKind.Punctuation && chars[tokens[token].Start] is '*' or '_';

    private static int SkipEmphasis(ReadOnlySpan<Token> tokens, string chars, int token, int end)
    {
        for (var passed = 0; token < end && passed < 2 * LongestEmphasis && IsEmphasis(tokens, chars, token); passed++)
        {
            token++;
        }

        return token;
    }

    private static bool JoinsWords(ReadOnlySpan<Token> tokens, string chars, int mark) =>
        tokens[mark].Kind == TokenKind.Punctuation
        && tokens[mark].JoinedToNext && tokens[mark - 1].JoinedToNext
        && (IsHyphen(chars[tokens[mark].Start]) || chars[tokens[mark].Start] is '@' or '_')
        && IsWord(tokens[mark - 1]) && IsWord(tokens[mark + 1]);

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    private static bool IsWord(in Token token) => token.Kind is TokenKind.Word or TokenKind.Number;
}
