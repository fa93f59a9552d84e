using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>A row of those who were told of a danger, each with its time: "supervisor 1:10, officer 1:30, the other family 1:35".</summary>
internal static class TimedCalls
{
    private const int Fewest = 2;
    private const int LongestRow = 80;

    private static readonly WordSet Authorities = new("supervisor psychologist psychiatrist principal officer police sheriff deputy detective cps aps dcf hotline ombudsman dispatcher");
    private static readonly WordSet Others = new("family parents victim director dean lead manager warned told");
    private static readonly WordSet NotReached = new("no not unanswered voicemail tomorrow later");

    /// <summary>Where such a row stands (UTF-16 offsets); null where none does, where nobody in charge was told, and where somebody was not reached.</summary>
    public static TextSpan? Find(Note note)
    {
        foreach (var sentence in note.Sentences)
        {
            var end = Math.Min(sentence.EndToken, sentence.FirstToken + LongestRow);
            var (times, inCharge) = (0, 0);
            for (var token = sentence.FirstToken; token + 3 < end; token++)
            {
                if ((Authorities.Contains(note.Tokens[token]) || Others.Contains(note.Tokens[token])) && IsTime(note, token + 1, end))
                {
                    times++;
                    inCharge += Authorities.Contains(note.Tokens[token]) ? 1 : 0;
                }
            }

            if (times >= Fewest && inCharge > 0 && !NotReached.IsIn(note.Tokens, sentence.FirstToken, end) && note.SectionAt(sentence.Span.Start).Kind != SectionKind.Plan)
            {
                return sentence.Span;
            }
        }

        return null;
    }

    // "1:10", "at 1:10"
    private static bool IsTime(Note note, int token, int end)
    {
        token += note.Tokens[token].Kind == TokenKind.Word ? 1 : 0;
        return token + 2 < end && note.Tokens[token].Kind == TokenKind.Number && note.Chars[note.Tokens[token + 1].Start] is ':' or '.' && note.Tokens[token + 2].Kind == TokenKind.Number;
    }
}
