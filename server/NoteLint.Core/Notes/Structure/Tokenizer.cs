using System.Runtime.CompilerServices;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Cuts text into tokens, each character looked at once; words are hashed on the way.</summary>
internal sealed class Tokenizer(int length) : IDisposable
{
    private readonly PooledList<Token> tokens = new((length / 4) + 16);
    private readonly PooledList<int> terminals = new(64);
    private readonly PooledList<int> quotes = new(16);
    private readonly PooledList<int> numbers = new(16);

    /// <summary>The tokens so far.</summary>
    public PooledList<Token> Tokens => tokens;

    /// <summary>Indices of the tokens that may end a sentence.</summary>
    public PooledList<int> Terminals => terminals;

    /// <summary>Indices of the tokens that are quotation marks, single and double.</summary>
    public PooledList<int> Quotes => quotes;

    /// <summary>Indices of the tokens that are numbers.</summary>
    public PooledList<int> Numbers => numbers;

    /// <summary>Adds the mark of a boundary that nothing is matched across.</summary>
    public void AddBreak(int start, int end) =>
        tokens.Add(new(start, end - start, TokenHash.Append(TokenHash.Empty, '\n'), TokenKind.ParagraphBreak, TokenCase.Lower, 0, false));

    /// <summary>Adds the tokens of a part of the note.</summary>
    /// <param name="chars">The whole note.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">Where it ends.</param>
    public void AddTokens(ReadOnlySpan<char> chars, int start, int end)
    {
        var text = chars.Slice(0, end);
        var position = start;
        while (position < text.Length)
        {
            var kind = CharClass.Of(text[position]);
            position = (kind & CharClass.InWord) != 0 ? AddPlainWord(text, position, kind)
                : kind == CharClass.Blank ? position + 1
                : kind == CharClass.Emphasis ? AddMarks(text, position)
                : AddPunctuation(text, position, kind);
        }
    }

    public void Dispose()
    {
        tokens.Dispose();
        terminals.Dispose();
        quotes.Dispose();
        numbers.Dispose();
    }

    // Nearly every word: ASCII up to a blank or a mark. The others are read again, slowly.
    private int AddPlainWord(ReadOnlySpan<char> text, int start, byte kind)
    {
        var length = ReadPlainWord(text.Slice(start), CharClass.Ascii, out var hash, out var tokenCase);
        var end = start + length;
        var next = end < text.Length ? CharClass.OfAscii(text[end]) : CharClass.Blank;
        if ((next & (CharClass.Apostrophe | CharClass.Emphasis | CharClass.NotAscii)) != 0)
        {
            return AddWord(text, start, kind);
        }

        var tokenKind = KindOf(kind);
        tokens.Add(new(start, length, hash, tokenKind, tokenCase, 0, next != CharClass.Blank));
        return next == CharClass.Blank ? end + 1 : end;
    }

    // What the word that is about to be added is, by its first character.
    private TokenKind KindOf(byte first)
    {
        if ((first & CharClass.Letter) != 0)
        {
            return TokenKind.Word;
        }

        numbers.Add(tokens.Count);
        return TokenKind.Number;
    }

    // A method of its own, so that all of the loop stays in registers. Small letters and digits have the bit that folds capitals.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadPlainWord(ReadOnlySpan<char> text, byte[] classes, out uint wordHash, out TokenCase tokenCase)
    {
        var (hash, uppers, seen, position) = (TokenHash.Empty, 0, 0, 0);
        for (; position < text.Length; position++)
        {
            int character = text[position];
            if (character >= classes.Length)
            {
                break;
            }

            int kind = classes[character];
            if ((kind & CharClass.InWord) == 0)
            {
                break;
            }

            seen |= kind;
            uppers += kind & CharClass.Upper;
            hash = TokenHash.AppendFolded(hash, character | 0x20);
        }

        wordHash = hash;
        tokenCase = uppers == 0 ? TokenCase.Lower
            : (seen & CharClass.Lower) == 0 && uppers > CharClass.Upper ? TokenCase.Upper
            : uppers == CharClass.Upper && char.IsAsciiLetterUpper(text[0]) ? TokenCase.Capitalized
            : TokenCase.Mixed;
        return position;
    }

    private int AddWord(ReadOnlySpan<char> text, int start, byte kind)
    {
        var tokenKind = KindOf(kind);
        var word = new WordState(TokenHash.Empty, 0, 0);
        var stem = word;
        var apostrophe = -1;
        var position = start;
        while (true)
        {
            position = word.AddRun(text, position);
            if (position == text.Length)
            {
                break;
            }

            if (JoinsWord(text, position))
            {
                (apostrophe, stem) = (position, word);
                word.Add(text[position++]);
            }
            else if (IsLetterPair(text, position))
            {
                word.Add(text[position++]);
                word.Add(text[position++]);
            }
            else
            {
                break;
            }
        }

        var isPossessive = apostrophe >= 0 && position - apostrophe == 2 && text[position - 1] is 's' or 'S';
        if (isPossessive)
        {
            word = stem;
        }

        tokens.Add(new(start, position - start, word.Hash, tokenKind, word.CaseOf(text[start]), isPossessive ? (byte)2 : (byte)0, IsJoined(text, position)));
        return position;
    }

    private int AddMarks(ReadOnlySpan<char> text, int start)
    {
        var run = EmphasisMarks.RunLength(text, start, text.Length);
        if (EmphasisMarks.IsEmphasis(text, start, run))
        {
            return start + run;
        }

        var hash = TokenHash.Append(TokenHash.Empty, text[start]);
        for (var i = 1; i <= run; i++)
        {
            tokens.Add(new(start + i - 1, 1, hash, TokenKind.Punctuation, TokenCase.Lower, 0, i < run || IsJoined(text, start + run)));
        }

        return start + run;
    }

    private int AddPunctuation(ReadOnlySpan<char> text, int start, byte kind)
    {
        var character = text[start];
        if (IsLetterPair(text, start))
        {
            return AddWord(text, start, CharClass.OtherLetter);
        }

        if (kind == CharClass.Terminal)
        {
            terminals.Add(tokens.Count);
        }
        else if (kind == CharClass.Apostrophe || character is '"' or '“' or '”' or '„' or '‘' or '«' or '»')
        {
            quotes.Add(tokens.Count);
        }

        var length = char.IsHighSurrogate(character) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        var hash = TokenHash.Append(TokenHash.Empty, character);
        tokens.Add(new(start, length, hash, TokenKind.Punctuation, TokenCase.Lower, 0, IsJoined(text, start + length)));
        return start + length;
    }

    // An apostrophe belongs to a word when letters stand on both sides.
    private static bool JoinsWord(ReadOnlySpan<char> text, int apostrophe) =>
        CharClass.Of(text[apostrophe]) == CharClass.Apostrophe
        && apostrophe + 1 < text.Length
        && (CharClass.Of(text[apostrophe + 1]) & CharClass.Letter) != 0
        && (CharClass.Of(text[apostrophe - 1]) & CharClass.Letter) != 0;

    private static bool IsLetterPair(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])
        && System.Text.Rune.IsLetter(new System.Text.Rune(text[index], text[index + 1]));

    private static bool IsJoined(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] == ' ')
        {
            return false;
        }

        while (end < text.Length)
        {
            var kind = CharClass.Of(text[end]);
            if (kind != CharClass.Emphasis)
            {
                return kind != CharClass.Blank;
            }

            var run = EmphasisMarks.RunLength(text, end, text.Length);
            if (!EmphasisMarks.IsEmphasis(text, end, run))
            {
                return true;
            }

            end += run;
        }

        return false;
    }

    /// <summary>What is known of a word while it is read.</summary>
    private struct WordState(uint hash, int uppers, int lowers)
    {
        private int uppers = uppers;
        private int lowers = lowers;

        public uint Hash { get; private set; } = hash;

        public void Add(char character) => Hash = TokenHash.Append(Hash, character);

        /// <summary>Adds letters and digits up to the first character that is neither.</summary>
        public int AddRun(ReadOnlySpan<char> text, int position)
        {
            var (hash, upper, lower) = (Hash, uppers, lowers);
            for (; position < text.Length; position++)
            {
                var character = text[position];
                var kind = CharClass.Of(character);
                if ((kind & CharClass.InWord) == 0)
                {
                    break;
                }

                hash = TokenHash.Append(hash, character);
                upper += kind & CharClass.Upper;
                lower += kind & CharClass.Lower;
            }

            (Hash, uppers, lowers) = (hash, upper, lower);
            return position;
        }

        public readonly TokenCase CaseOf(char first) =>
            uppers == 0 ? TokenCase.Lower
            : lowers == 0 && uppers > CharClass.Upper ? TokenCase.Upper
            : uppers == CharClass.Upper && (CharClass.Of(first) & CharClass.Upper) != 0 ? TokenCase.Capitalized
            : TokenCase.Mixed;
    }
}
