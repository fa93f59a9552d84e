using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Words that show why an identifier belongs, and the clause around them: up to a semicolon, a sentence's end or 60 tokens.</summary>
/// <param name="Note">The note.</param>
/// <param name="Low">The clause's first token.</param>
/// <param name="High">The token past the clause's last.</param>
/// <param name="First">The first token of the words.</param>
/// <param name="End">The token past the last of the words.</param>
internal readonly record struct TriggerClause(Note Note, int Low, int High, int First, int End)
{
    /// <summary>Keeps the work linear where a text has no sentences.</summary>
    private const int Longest = 60;

    /// <summary>What may stand between "guardian" and the guardian's name.</summary>
    private static readonly WordSet Connectors = new("""
        is was are were as the her his their client's patient's pt's named called legal own current and or of at with from id phone tel telephone cell mobile home work number no ext
        mother mom father dad sister brother aunt uncle grandmother grandfather parent parents wife husband spouse partner son daughter friend cousin neighbor
        stepmother stepfather foster adoptive biological maternal paternal older younger present holds has have law in joint full sole legal shared
        """);

    /// <summary>The whole clause.</summary>
    public (int First, int End) Whole => (Low, High);

    /// <summary>From the words to the clause's end.</summary>
    public (int First, int End) Onward => (First, High);

    /// <summary>Makes the clause around a match.</summary>
    public static TriggerClause Around(Note note, in Sentence sentence, int first, int end)
    {
        var low = first;
        while (low > sentence.FirstToken && first - low < Longest && !IsMark(note, low - 1, ';'))
        {
            low--;
        }

        var high = end;
        while (high < sentence.EndToken && high - end < Longest && !IsMark(note, high, ';'))
        {
            high++;
        }

        return new(note, low, high, first, end);
    }

    /// <summary>True where a token is this mark.</summary>
    public static bool IsMark(Note note, int token, char mark) =>
        note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == mark;

    /// <summary>The words with the names, numbers and small words directly before and behind them.</summary>
    /// <param name="more">Further small words.</param>
    public (int First, int End) Beside(WordSet? more = null)
    {
        var first = First;
        while (first > Low && IsLink(first - 1, more))
        {
            first--;
        }

        var end = End;
        while (end < High && IsLink(end, more))
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>True where the clause has one of the phrases.</summary>
    public bool Has(PhraseSet phrases) => phrases.IsIn(Note, Low, High);

    /// <summary>True where one of the phrases follows the words directly.</summary>
    public bool IsFollowedBy(PhraseSet phrases) => End < High && phrases.LengthAt(Note, End) > 0;

    /// <summary>True where one of the phrases stands directly before the words.</summary>
    public bool IsPrecededBy(PhraseSet phrases) => phrases.EndsAt(Note, Low, First);

    /// <summary>True where a bracket opens directly behind the words.</summary>
    public bool IsBeforeBracket => End < High && IsMark(Note, End, '(');

    /// <summary>True where the clause has seven digits or more in one number: 555-0142, (202) 555-0142, 2025550142.</summary>
    public bool HasTelephoneNumber => TelephoneShape.IsIn(Note, Low, High);

    /// <summary>Past the contacts that follow the clause behind semicolons: "Safety plan contacts: Ana 555-0142; Fr. Example 555-0143; 988".</summary>
    public int EndOfContacts()
    {
        const int MostContacts = 8;
        const int LongestContact = 20;
        var limit = Note.Sentences[Note.SentenceIndexAt(First)].EndToken;
        var end = High;
        for (var count = 0; count < MostContacts && end < limit && IsMark(Note, end, ';'); count++)
        {
            var next = end + 1;
            while (next < limit && next - end <= LongestContact && !IsMark(Note, next, ';'))
            {
                next++;
            }

            if (next - end > LongestContact || !TelephoneShape.IsIn(Note, end + 1, next) && next - end > 4)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private bool IsLink(int index, WordSet? more)
    {
        ref readonly var token = ref Note.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Word => token.Case != TokenCase.Lower || Connectors.Contains(token.Hash) || more?.Contains(token.Hash) == true,
            TokenKind.Number => true,
            TokenKind.Punctuation => Note.Chars[token.Start] is not ('.' or '!' or '?') || IsInnerStop(index),
            _ => false,
        };
    }

    // The stop of "Dr." and "J." stands inside a sentence.
    private bool IsInnerStop(int index) => index > Low && index + 1 < High && Note.Tokens[index - 1].JoinedToNext;
}
