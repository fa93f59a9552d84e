using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Matching;

/// <summary>One step of a phrase: a word, a punctuation mark, or a gap.</summary>
/// <param name="Text">The word without a possessive ending, in the form in which it is compared; empty for a gap.</param>
/// <param name="IsExact">True where upper and lower case count.</param>
/// <param name="IsPossessive">True where the word must end with <c>'s</c>.</param>
/// <param name="Gap">For a gap the number of words that may be left out, else 0.</param>
internal sealed record PhraseElement(string Text, bool IsExact, bool IsPossessive, int Gap)
{
    /// <summary>The widest gap that a phrase may have: matching stays linear because it is small.</summary>
    public const int WidestGap = 9;

    private const int DefaultGap = 3;

    private const int ExactVariant = 1;
    private const int PossessiveVariant = 2;

    /// <summary>The element as one line of text: the word after a digit, 1 for exact case plus 2 for a possessive; or a gap's width after a period.</summary>
    public string Encoded => Gap > 0 ? $".{Gap}" : $"{(IsExact ? ExactVariant : 0) + (IsPossessive ? PossessiveVariant : 0)}{Text}";

    /// <summary>Reads what <see cref="Encoded"/> wrote.</summary>
    public static PhraseElement Decode(string line)
    {
        var number = line[0] == '.' ? line[1] - '0' : line[0] - '0';
        return line[0] == '.'
            ? new PhraseElement("", false, false, number)
            : new PhraseElement(line.Substring(1), (number & ExactVariant) != 0, (number & PossessiveVariant) != 0, 0);
    }

    /// <summary>Takes a form of a term apart, by the rules by which a note is cut into tokens.</summary>
    /// <param name="form">As in <see cref="Rules.PhraseForm.Text"/>.</param>
    /// <exception cref="ArgumentException">There is no word, a gap stands at an end, or a gap is wider than nine words.</exception>
    public static PhraseElement[] Parse(string form)
    {
        var elements = new List<PhraseElement>();
        foreach (var part in form.Split((char[])[' ', '-', '\u2010', '\u2011'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith("...", StringComparison.Ordinal))
            {
                elements.Add(ParseGap(part));
            }
            else
            {
                AddWords(elements, part);
            }
        }

        if (elements.Count == 0 || elements[0].Gap > 0 || elements[elements.Count - 1].Gap > 0)
        {
            throw new ArgumentException("A phrase starts and ends with a word.", nameof(form));
        }

        return [.. elements];
    }

    /// <summary>True where a token says the same.</summary>
    public bool Matches(ReadOnlySpan<char> word, bool isPossessive, bool mayBePossessive)
    {
        if (word.Length != Text.Length || (IsPossessive ? !isPossessive : isPossessive && !mayBePossessive))
        {
            return false;
        }

        for (var index = 0; index < word.Length; index++)
        {
            var character = word[index];
            if ((IsExact ? FoldApostrophe(character) : TokenHash.Fold(character)) != Text[index])
            {
                return false;
            }
        }

        return true;
    }

    private static PhraseElement ParseGap(string part)
    {
        var width = part.Length == 3 ? DefaultGap : part.Length == 4 ? part[3] - '0' : 0;
        return width is > 0 and <= WidestGap
            ? new PhraseElement("", false, false, width)
            : throw new ArgumentException("A gap is written ... or ...1 to ...9.", nameof(part));
    }

    private static void AddWords(List<PhraseElement> elements, string part)
    {
        using var tokenizer = new Tokenizer(part.Length);
        tokenizer.AddTokens(part, 0, part.Length);
        foreach (ref readonly var token in tokenizer.Tokens.Items)
        {
            var word = part.Substring(token.Start, token.Length - token.PossessiveLength);
            var isExact = word.Any(char.IsUpper);
            Func<char, char> fold = isExact ? FoldApostrophe : TokenHash.Fold;
            elements.Add(new PhraseElement(string.Concat(word.Select(fold)), isExact, token.PossessiveLength > 0, 0));
        }
    }

    private static char FoldApostrophe(char character) => character is '’' or 'ʼ' ? '\'' : character;
}
