using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>
/// Reads a sentence as the tone model sees it: a row of codes, one for each word, number and mark. Words that name the client are
/// one code, pronouns of others' belongings another; a quotation is a single code, whatever it says.
/// </summary>
public static class ToneReader
{
    /// <summary>The most codes that are read at once; a longer sentence is read in parts.</summary>
    public const int MostCodes = 80;

    /// <summary>Stands before the first word of a sentence.</summary>
    public static readonly uint Start = TokenHash.Of("^");

    /// <summary>Stands after the last word of a sentence.</summary>
    public static readonly uint End = TokenHash.Of("$");

    private static readonly uint Number = TokenHash.Of("0");
    private static readonly uint Quoted = TokenHash.Of("\"");
    private static readonly WordClasses Classes = new(
        ("<client>", "client clients client's patient patients pt pts ct he she they"),
        ("<their>", "his her their him them hers theirs"));

    /// <summary>Reads a part of a sentence.</summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of the first token to read.</param>
    /// <param name="endToken">Index just past the sentence's last token.</param>
    /// <param name="codes">Filled with the codes, <see cref="Start"/> and <see cref="End"/> included; room for <see cref="MostCodes"/>.</param>
    /// <param name="tokens">Filled with each code's token; for <see cref="Start"/>, <see cref="End"/> and a quotation the token beside or first in it.</param>
    /// <param name="count">How many codes there are.</param>
    /// <returns>Index of the token to go on from; <paramref name="endToken"/> at the end.</returns>
    public static int Read(Note note, int firstToken, int endToken, Span<uint> codes, Span<int> tokens, out int count)
    {
        codes[0] = Start;
        tokens[0] = firstToken;
        count = 1;
        var all = note.Tokens;
        var isQuoted = false;
        var index = firstToken;
        for (; index < endToken && count < MostCodes - 1; index++)
        {
            ref readonly var token = ref all[index];
            uint code;
            if (token.Kind == TokenKind.Punctuation)
            {
                var mark = note.Chars[token.Start];
                if (mark is '"' or '“' or '”')
                {
                    isQuoted = OpensQuotation(mark, isQuoted);
                    if (!isQuoted)
                    {
                        continue;
                    }

                    code = Quoted;
                }
                else if (!isQuoted && mark is ',' or ';' or ':' or '?' or '!')
                {
                    code = token.Hash;
                }
                else
                {
                    continue;
                }
            }
            else if (isQuoted)
            {
                continue;
            }
            else
            {
                code = token.Kind == TokenKind.Number ? Number : Classes.CodeOf(token.Hash);
            }

            codes[count] = code;
            tokens[count++] = index;
        }

        codes[count] = End;
        tokens[count] = index - 1;
        count++;
        return index;
    }

    /// <summary>The text of a part of a sentence as the encoder reads it: of a quotation only the marks, whatever it says.</summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    /// <returns>A text of the same length, with blanks where somebody is quoted.</returns>
    public static string TextOf(Note note, int firstToken, int endToken)
    {
        var start = note.Tokens[firstToken].Start;
        var text = note.Chars[start..note.Tokens[endToken - 1].End].ToCharArray();
        var isQuoted = false;
        foreach (ref var character in text.AsSpan())
        {
            if (character is '"' or '“' or '”')
            {
                isQuoted = OpensQuotation(character, isQuoted);
            }
            else if (isQuoted)
            {
                character = ' ';
            }
        }

        return new string(text);
    }

    /// <summary>The code of a word as the model's file writes it.</summary>
    /// <param name="word">A word in lower case, a mark, <c>0</c> for a number, <c>&lt;client&gt;</c> and the like for a class.</param>
    public static uint CodeOf(ReadOnlySpan<char> word) => TokenHash.Of(word);

    /// <summary>How a token is written in the model's file; the opposite of <see cref="CodeOf"/>.</summary>
    /// <param name="note">The note.</param>
    /// <param name="code">The code that was read.</param>
    /// <param name="token">Its token.</param>
    public static string WordOf(Note note, uint code, int token)
    {
        if (code == Start)
        {
            return "^";
        }

        if (code == End)
        {
            return "$";
        }

        if (code == Number)
        {
            return "0";
        }

        if (code == Quoted)
        {
            return "\"";
        }

        var place = note.Tokens[token];
        return Classes.NameOf(code) ?? note.Chars[place.Start..place.StemEnd].ToLowerInvariant().Replace('’', '\'');
    }

    private static bool OpensQuotation(char mark, bool isQuoted) => mark == '“' || (mark == '"' && !isQuoted);
}
