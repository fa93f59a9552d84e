using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>Runs of capitalised words, of which names of places and organizations consist.</summary>
internal static class Capitals
{
    private const int MostWords = 8;

    /// <summary>Small words inside of names: "University of Washington", "Bed Bath and Beyond", "Center for Hope".</summary>
    private static readonly WordSet Inner = new("of the and for at in de la del los las le du van von y");

    /// <summary>Of those the ones that a name is read back over; "Roommate in Nash Hall" has two.</summary>
    private static readonly WordSet Backward = new("of de la del los las le du van von y");

    /// <summary>Words that open a sentence and belong to no name.</summary>
    private static readonly WordSet Openers = new("""
        the a an this that these those he she they we i it his her their its our my client patient pt clt cl client's patient's pt's couple family mother father mom dad son daughter wife husband
        partner writer clinician therapist therapist's counselor staff at in on from to for of with by as after before during since when while if then also and or but no not is was were has had will
        discussed discuss reviewed review called call contacted contact met meet seen attends attended attending attend reports reported report states stated denies denied says said lives lived moved works
        worked working graduated completed complete finished dropped goes went go started starts stopped visited visit returned returns referred refer referral admitted discharged transferred
        transfer treated hospitalized evaluated assessed provided gave given sent send faxed fax emailed email follow scheduled schedule continue continued previous previously prior current currently
        runs owns manager owner temps temping sells hired fired sacked retired recent recently former formerly local nearby next last left drove took takes enrolled enroll applied accepted wants plans plan per via re regarding
        location facility employer address clinic program name site setting both each all another other one some most many there here today yesterday tomorrow
        records record information consult consultation collateral spoke speak attempted attempt received receives receive pending including include consider encouraged encourage use used using
        presented presents present brought bring arrived arrives stays stayed staying stay resides resided born raised grew grew-up
        """);

    /// <summary>True for a word that opens sentences and belongs to no name.</summary>
    public static bool OpensSentence(Note note, int token) => Openers.Contains(note.Tokens[token]);

    /// <summary>True where a token is the first word of its sentence.</summary>
    public static bool IsFirst(Note note, int token) =>
        token == 0 || note.Tokens[token - 1].Kind == TokenKind.ParagraphBreak
        || (note.Tokens[token - 1].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token - 1].Start] is '.' or '!' or '?' or ':' or '"' or '“' or '•' or '-' && !note.Tokens[token - 1].JoinedToNext)
        || NoteText.HasLineBreak(note.Chars, note.Tokens[token - 1].End, note.Tokens[token].Start);

    /// <summary>Index of the first token of the name that ends before a token; the token itself where none does.</summary>
    public static int StartBefore(Note note, int end)
    {
        var first = end;
        for (var index = end - 1; index >= 0 && end - index <= 2 * MostWords; index--)
        {
            if (IsParted(note, index, index + 1))
            {
                break;
            }

            ref readonly var token = ref note.Tokens[index];
            if (token.Kind == TokenKind.Word && char.IsUpper(note.Chars[token.Start]) && !Openers.Contains(token))
            {
                first = index;
            }
            else if (!IsInner(note, index) || (token.Kind == TokenKind.Word && !Backward.Contains(token)))
            {
                break;
            }
        }

        return first;
    }

    /// <summary>Index just past the name that starts at a token; the token itself where none does.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="hasConjunctions">False where "and" and "at" end a name.</param>
    public static int EndAfter(Note note, int first, bool hasConjunctions = true)
    {
        var end = first;
        for (var index = first; index < note.Tokens.Length && index - first <= 2 * MostWords; index++)
        {
            ref readonly var token = ref note.Tokens[index];
            if (token.Kind == TokenKind.ParagraphBreak || (index > first && IsParted(note, index - 1, index)))
            {
                break;
            }

            if (token.Kind == TokenKind.Word && char.IsUpper(note.Chars[token.Start]) && !(index == first && Openers.Contains(token)))
            {
                end = index + 1;
            }
            else if (index > first && token.Kind == TokenKind.Number && token.Length <= 4 && note.Tokens[index - 1].Kind == TokenKind.Punctuation && note.Tokens[index - 1].JoinedToNext)
            {
                end = index + 1;
            }
            else if (index == first || !IsInner(note, index) || (!hasConjunctions && token.Kind == TokenKind.Word && note.Chars.AsSpan(token.Start, token.Length) is "and" or "at" or "in" or "for"))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>A line's end or three blanks and more, which part columns.</summary>
    private static bool IsParted(Note note, int before, int after)
    {
        const int Column = 3;
        var (end, start) = (note.Tokens[before].End, note.Tokens[after].Start);
        return start - end >= Column || NoteText.HasLineBreak(note.Chars, end, start);
    }

    /// <summary>A small word, "&amp;", a hyphen or an apostrophe with a capital behind it, or the stop of "St.".</summary>
    private static bool IsInner(Note note, int index)
    {
        ref readonly var token = ref note.Tokens[index];
        if (token.Kind == TokenKind.Word)
        {
            return Inner.Contains(token) && HasCapitalBehind(note, index);
        }

        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        return note.Chars[token.Start] switch
        {
            '&' => HasCapitalBehind(note, index),
            '-' or '\'' or '’' => token.JoinedToNext && index > 0 && note.Tokens[index - 1].JoinedToNext && HasCapitalBehind(note, index) || (note.Chars[token.Start] != '-' && index > 0 && note.Tokens[index - 1].JoinedToNext && HasCapitalBehind(note, index)),
            '.' => index > 0 && IsAbbreviated(note, index - 1) && HasCapitalBehind(note, index),
            _ => false,
        };
    }

    // "St. Charles", "J. Example"; "Fed Ex. Denied" is two sentences.
    private static bool IsAbbreviated(Note note, int token) =>
        note.Tokens[token].Kind == TokenKind.Word
        && (note.Tokens[token].Length == 1 || note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is "St" or "ST" or "Mt" or "Ft" or "Ste" or "Dr" or "Mr");

    private static bool HasCapitalBehind(Note note, int index) =>
        index + 1 < note.Tokens.Length
        && (note.IsCapitalized(index + 1)
            || (note.Tokens[index + 1].Kind == TokenKind.Word && Inner.Contains(note.Tokens[index + 1]) && note.IsCapitalized(index + 2)));
}
