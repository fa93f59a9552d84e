using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>Questions that readers of identifiers ask of a note's tokens and characters. All look at a bounded stretch.</summary>
internal static class NoteText
{
    /// <summary>True where a token is one mark.</summary>
    public static bool IsMark(this Note note, int token, char mark) =>
        token >= 0 && token < note.Tokens.Length && note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == mark;

    /// <summary>True where a token is one of some marks.</summary>
    public static bool IsMark(this Note note, int token, char mark, char other) => note.IsMark(token, mark) || note.IsMark(token, other);

    /// <summary>True where a token is a word that begins with a capital letter.</summary>
    public static bool IsCapitalized(this Note note, int token) =>
        token >= 0 && token < note.Tokens.Length && note.Tokens[token].Kind == TokenKind.Word
        && note.Tokens[token].Case != TokenCase.Lower && char.IsUpper(note.Chars[note.Tokens[token].Start]);

    /// <summary>True where a word belongs to a list.</summary>
    public static bool IsWord(this Note note, int token, WordSet words) =>
        token >= 0 && token < note.Tokens.Length && words.Contains(note.Tokens[token]);

    /// <summary>The token before another that is no blank, mark of emphasis or opening bracket, on the same line; -1 where there is none.</summary>
    public static int WordBefore(this Note note, int token)
    {
        for (var index = token - 1; index >= 0 && token - index <= 4; index--)
        {
            ref readonly var before = ref note.Tokens[index];
            if (before.Kind == TokenKind.ParagraphBreak || HasLineBreak(note.Chars, before.End, note.Tokens[index + 1].Start))
            {
                return -1;
            }

            // A stop ends the sentence unless it stands behind an abbreviation.
            var isAbbreviation = index > 0 && note.Chars[before.Start] == '.' && note.Tokens[index - 1].Length <= 4;
            if (before.Kind != TokenKind.Punctuation || !(note.Chars[before.Start] is '(' or ':' or ',' or '[' or '=' or '#' || isAbbreviation))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>True where a token of a list stands among the few before another, on the same line.</summary>
    public static bool HasBefore(this Note note, int token, WordSet words, int farthest)
    {
        for (var index = token - 1; index >= 0 && token - index <= farthest; index--)
        {
            ref readonly var before = ref note.Tokens[index];
            // A label that ends its line stands before what the next one says.
            if (before.Kind == TokenKind.ParagraphBreak || (HasLineBreak(note.Chars, before.End, note.Tokens[index + 1].Start) && note.Chars[before.Start] != ':'))
            {
                return false;
            }

            if (words.Contains(before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a token opens its line, marks and emphasis aside.</summary>
    public static bool OpensLine(this Note note, int token) =>
        token == 0 || note.Tokens[token - 1].Kind == TokenKind.ParagraphBreak || HasLineBreak(note.Chars, note.Tokens[token - 1].End, note.Tokens[token].Start);

    /// <summary>True where a line ends between two offsets. Only blanks and marks of Markdown stand between tokens, so little is searched.</summary>
    public static bool HasLineBreak(string chars, int start, int end) => end - start > 1 ? chars.AsSpan(start, end - start).IndexOfAny('\n', '\r') >= 0 : end > start && chars[start] is '\n' or '\r';

    /// <summary>Past blanks and tabs, a few at most.</summary>
    public static int SkipBlanks(string chars, int position)
    {
        for (var left = 4; left > 0 && position < chars.Length && chars[position] is ' ' or '\t' or '\u00a0'; left--)
        {
            position++;
        }

        return position;
    }

    /// <summary>True where a word or number goes on at an offset: a letter, a digit, or a mark with a digit behind it.</summary>
    public static bool GoesOn(string chars, int position) =>
        position < chars.Length
        && (char.IsLetterOrDigit(chars[position]) || chars[position] == '_'
            || (chars[position] is '-' or '.' or '/' && position + 1 < chars.Length && char.IsAsciiDigit(chars[position + 1])));

    /// <summary>True where a word or number stands directly before an offset: a letter, a digit, or a mark with one before it.</summary>
    public static bool ComesFrom(string chars, int position) =>
        position > 0
        && (char.IsLetterOrDigit(chars[position - 1]) || chars[position - 1] is '_' or '$' or '£' or '€'
            || (chars[position - 1] is '-' or '.' or '/' or '–' && position > 1 && char.IsLetterOrDigit(chars[position - 2])));

    /// <summary>Index of the token that an offset lies in, or of the next one.</summary>
    public static int TokenFrom(this Note note, int offset)
    {
        var low = 0;
        var high = note.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = note.Tokens[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
