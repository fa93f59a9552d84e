using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>The age of whom the writer met: "individual therapy with client, age 15", "a session with a 14-year-old pupil", "with my client, who is 16".</summary>
internal static class SeenAge
{
    private const int Reach = 5;

    private static readonly WordSet Aged = new("age aged");
    private static readonly WordSet Is = new("is");
    private static readonly WordSet Who = new("who");
    private static readonly WordSet With = new("with");
    private static readonly WordSet Articles = new("a an the this my our");
    private static readonly WordSet Clients = new("client patient pt ct pupil student resident youngster");
    private static readonly WordSet Meetings = new("session therapy counseling counselling counsel visit work meeting time hour interview assessment check-in met meet saw seen spoke sat talked appointment contact support");

    // "Individual therapy": who is seen alone, and no person who acts
    private static readonly WordSet Individual = new("individual");

    /// <summary>True where a number is that age.</summary>
    public static bool Holds(Note note, in Sentence sentence, int token)
    {
        var isYears = AgeWords.EndOfYears(note, sentence, token) is var end && end > 0;
        if (isYears && token > sentence.FirstToken + 2 && Articles.Contains(note.Tokens[token - 1]) && With.Contains(note.Tokens[token - 2]))
        {
            return IsMet(note, sentence, token - 2) && !IsOfRelative(note, sentence, end) && !Dead.IsIn(note.Tokens, end, Math.Min(sentence.EndToken, end + (2 * Reach)));
        }

        if (IsOfSeenName(note, sentence, token) || IsOfOpening(note, sentence, token))
        {
            return true;
        }

        var noun = Aged.Contains(note.Tokens[token - 1]) ? token - 3 : Is.Contains(note.Tokens[token - 1]) && Who.Contains(note.Tokens[Math.Max(0, token - 2)]) ? token - 4 : -1;
        if (noun <= sentence.FirstToken || note.Chars[note.Tokens[noun + 1].Start] != ',' || !Clients.Contains(note.Tokens[noun]) || note.Tokens[noun].PossessiveLength > 0)
        {
            return false;
        }

        var before = Articles.Contains(note.Tokens[noun - 1]) ? noun - 2 : noun - 1;
        return before >= sentence.FirstToken && With.Contains(note.Tokens[before]) && IsMet(note, sentence, before);
    }

    // "a visit with a 7-year-old patient who died": of whom the client looked after
    private static readonly WordSet Dead = new("died dies dying dead deceased coded");

    private static readonly WordSet Seen = new("saw met seen");
    private static readonly WordSet Young = new("man woman boy girl lad lass youth teen teenager student pupil");
    private static readonly WordSet Of = new("of");

    // "Saw Leo (11) by himself": a name alone behind the verb that opens its sentence
    private static bool IsOfSeenName(Note note, in Sentence sentence, int token) =>
        token + 1 < sentence.EndToken && note.Chars[note.Tokens[token - 1].Start] == '(' && note.Chars[note.Tokens[token + 1].Start] == ')'
        && token - 2 > sentence.FirstToken && token - 2 <= sentence.FirstToken + 2 && note.Tokens[token].Length <= 2
        && note.Tokens[token - 2] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, PossessiveLength: 0 } && !PersonWords.TryRead(note, token - 2, out _)
        && (Seen.Contains(note.Tokens[token - 3]) || (With.Contains(note.Tokens[token - 3]) && Seen.Contains(note.Tokens[sentence.FirstToken])));

    // "Young man of 15, second visit": opens one of the first sentences
    private static bool IsOfOpening(Note note, in Sentence sentence, int token) =>
        sentence.FirstToken < ClientAge.TopOfNote && token >= sentence.FirstToken + 2 && token <= sentence.FirstToken + 4 && Of.Contains(note.Tokens[token - 1]) && Young.Contains(note.Tokens[token - 2])
        && note.Tokens[token].Length == 2 && (token + 1 >= sentence.EndToken || note.Tokens[token + 1].Kind == TokenKind.Punctuation || Who.Contains(note.Tokens[token + 1]));

    private static bool IsMet(Note note, in Sentence sentence, int with)
    {
        for (var token = with - 1; token >= Math.Max(sentence.FirstToken, with - Reach); token--)
        {
            if (Meetings.Contains(note.Tokens[token]))
            {
                var subject = token;
                while (subject > sentence.FirstToken && (Individual.Contains(note.Tokens[subject - 1]) || Meetings.Contains(note.Tokens[subject - 1])))
                {
                    subject--;
                }

                return ActReader.SubjectBefore(note, subject) is not (Person.Client or Person.Family or Person.Other);
            }
        }

        return false;
    }

    private static bool IsOfRelative(Note note, in Sentence sentence, int end) =>
        end < sentence.EndToken && PersonWords.TryRead(note, end, out var word) && word.Person == Person.Family;
}
