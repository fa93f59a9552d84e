using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>What the top of a note says about how many sessions there were.</summary>
internal static class SessionNumbers
{
    private const int TopReach = 60;

    private const int BodyReach = 120;

    private static readonly WordSet Sitting = new("session visit contact interview");
    private static readonly WordSet Sittings = new("session visit meeting hour appointment");
    private static readonly WordSet Later = new("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth eighteenth twentieth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th");
    private static readonly WordSet Ours = new("our my her his their");
    private static readonly WordSet Is = new("was is");

    // "Office visit, 50 minutes"
    private static readonly WordSet Minutes = new("min mins minutes minute m hr hrs hour hours");
    private static readonly WordSet Numbering = new("no number nr num");

    /// <summary>True for "Session 7" or "session no. 3" at the top: not the first contact.</summary>
    public static bool IsLater(Note note)
    {
        for (var token = 0; token + 1 < Math.Min(note.Tokens.Length, TopReach); token++)
        {
            if (Sitting.Contains(note.Tokens[token]))
            {
                var number = token + 1;
                while (number < note.Tokens.Length && number <= token + 2 && note.Tokens[number].Kind != TokenKind.Number && (Numbering.Contains(note.Tokens[number]) || note.Tokens[number].Kind == TokenKind.Punctuation))
                {
                    number++;
                }

                if (number < note.Tokens.Length && !IsOfDate(note, number) && !(number + 1 < note.Tokens.Length && Minutes.Contains(note.Tokens[number + 1])) && note.Tokens[number] is { Kind: TokenKind.Number, Length: <= 2 } found && note.Chars.AsSpan(found.Start, found.Length) is not ("1" or "01" or "0"))
                {
                    return true;
                }
            }
        }

        return IsToldAsLater(note);
    }

    // "Home visit, 05/14/2026", "Session: 10:00-10:50", "Visit 3 March 2026"
    private static bool IsOfDate(Note note, int number)
    {
        var rest = note.Chars.AsSpan(note.Tokens[number].End);
        return rest is ['/' or '.' or ':' or '-', >= '0' and <= '9', ..] || (number + 1 < note.Tokens.Length && DateWords.MonthOf(note.Tokens[number + 1]) > 0);
    }

    private static readonly WordSet Behind = new("with in of");
    private static readonly WordSet Sorts = new("therapy counselling counseling individual psychotherapy weekly treatment regular");

    // "This was our ninth session together", "This was my eleventh session with her"; not "our second session is booked"
    private static bool IsToldAsLater(Note note)
    {
        for (var token = 1; token + 2 < Math.Min(note.Tokens.Length, BodyReach); token++)
        {
            // "Twelfth visit with K.", "Sixth visit; …", "Ninth weekly appointment."
            var sitting = Sorts.Contains(note.Tokens[token + 1]) ? token + 2 : token + 1;
            if (sitting + 1 < note.Tokens.Length && Later.Contains(note.Tokens[token]) && Sittings.Contains(note.Tokens[sitting]) && (Behind.Contains(note.Tokens[sitting + 1]) || note.Chars[note.Tokens[sitting + 1].Start] is ';' or '.' or ',')
                && (note.Tokens[token - 1].Kind == TokenKind.Punctuation || note.Sentences[note.SentenceIndexAt(token)].FirstToken == token))
            {
                return true;
            }

            if (Ours.Contains(note.Tokens[token]) && Is.Contains(note.Tokens[token - 1]) && Later.Contains(note.Tokens[token + 1])
                && (Sittings.Contains(note.Tokens[token + 2]) || (token + 3 < note.Tokens.Length && Sorts.Contains(note.Tokens[token + 2]) && Sittings.Contains(note.Tokens[token + 3]))))
            {
                return true;
            }
        }

        return false;
    }
}
