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
            return IsMet(note, sentence, token - 2) && !IsOfRelative(note, sentence, end);
        }

        var noun = Aged.Contains(note.Tokens[token - 1]) ? token - 3 : Is.Contains(note.Tokens[token - 1]) && Who.Contains(note.Tokens[Math.Max(0, token - 2)]) ? token - 4 : -1;
        if (noun <= sentence.FirstToken || note.Chars[note.Tokens[noun + 1].Start] != ',' || !Clients.Contains(note.Tokens[noun]) || note.Tokens[noun].PossessiveLength > 0)
        {
            return false;
        }

        var before = Articles.Contains(note.Tokens[noun - 1]) ? noun - 2 : noun - 1;
        return before >= sentence.FirstToken && With.Contains(note.Tokens[before]) && IsMet(note, sentence, before);
    }

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
