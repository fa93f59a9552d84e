using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>What the top of a note says about how many sessions there were.</summary>
internal static class SessionNumbers
{
    private const int TopReach = 60;

    private static readonly WordSet Sitting = new("session visit");
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

                if (number < note.Tokens.Length && note.Tokens[number] is { Kind: TokenKind.Number, Length: <= 2 } found && note.Chars.AsSpan(found.Start, found.Length) is not ("1" or "01" or "0"))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
