namespace NoteLint.Core.Notes;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes and the digits that stick to them (<c>client's</c>, <c>don’t</c>). A hyphen separates words: <c>drug-seeking</c> is three tokens.</summary>
    Word,

    /// <summary>Digits and the letters that stick to them (<c>14</c>, <c>10mg</c>).</summary>
    Number,

    /// <summary>One character that is neither letter, digit nor white space.</summary>
    Punctuation,

    /// <summary>
    /// The boundary of a paragraph, heading, list item, header line or table cell: nothing is matched across it. A line break
    /// inside a paragraph is no token.
    /// </summary>
    ParagraphBreak,
}

/// <summary>How a word is capitalised.</summary>
public enum TokenCase : byte
{
    /// <summary>No upper-case letter.</summary>
    Lower,

    /// <summary>The first letter only.</summary>
    Capitalized,

    /// <summary>Two letters or more, all upper case.</summary>
    Upper,

    /// <summary>Anything else.</summary>
    Mixed,
}

/// <summary>One token of a note. Offsets are UTF-16 code units from the note's start.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Hash">For words and numbers <see cref="TokenHash.Of(ReadOnlySpan{char})"/> of the text without a possessive ending; otherwise of the character.</param>
/// <param name="Kind">What the token is made of.</param>
/// <param name="Case">How it is capitalised.</param>
/// <param name="PossessiveLength">Length of a trailing <c>'s</c> (2), else 0. "clients'" is a word and a punctuation token.</param>
/// <param name="JoinedToNext">True when no white space stands between this token and the next.</param>
public readonly record struct Token(
    int Start,
    int Length,
    uint Hash,
    TokenKind Kind,
    TokenCase Case,
    byte PossessiveLength,
    bool JoinedToNext)
{
    /// <summary>Offset just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>Offset just past the word without its possessive ending.</summary>
    public int StemEnd => End - PossessiveLength;
}
