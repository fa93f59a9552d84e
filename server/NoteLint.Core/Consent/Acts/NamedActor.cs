using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Acts;

/// <summary>Who does what a verb tells, where nouns of whatever trade name them: "the dialysis unit had done", "a colleague at the other office did".</summary>
internal static class NamedActor
{
    private const int Reach = 12;

    private static readonly WordSet Helpers = new("was were has have had been being is are did does do also then already just later finally both together first");
    private static readonly WordSet Determiners = new("the a an his her their another one two three some both its");
    private static readonly WordSet Prepositions = new("at in on of from for with by to about after before during over under through near across");
    private static readonly WordSet Breaks = new("and but or while where when which who whom that because if as whose so");
    private static readonly WordSet Ours = new("our my this");
    private static readonly WordSet Elsewhere = new("town village city");
    private static readonly WordSet In = new("in");

    /// <summary>True where words right before a verb name somebody who is neither the writer, nor one of the writer's side, nor the client.</summary>
    /// <param name="note">The note.</param>
    /// <param name="verb">Index of the verb.</param>
    public static bool IsSomebodyElse(Note note, int verb)
    {
        var sentence = ActReader.SentenceAt(note, verb);
        var start = Math.Max(ActReader.ClauseStart(note, sentence, verb), verb - Reach);
        var end = verb;
        while (end > start && Helpers.Contains(note.Tokens[end - 1]))
        {
            end--;
        }

        for (var token = end - 1; token >= start; token--)
        {
            if (note.Tokens[token].Kind == TokenKind.Punctuation || Breaks.Contains(note.Tokens[token]))
            {
                start = token + 1;
            }
        }

        for (var token = start; token < end; token++)
        {
            var isHead = Determiners.Contains(note.Tokens[token]) || note.Tokens[token].PossessiveLength > 0;
            if (isHead && (token == start || !Prepositions.Contains(note.Tokens[token - 1])))
            {
                return IsOther(note, token, end);
            }

            if (Ours.Contains(note.Tokens[token]))
            {
                return false;
            }
        }

        return end > start && note.Tokens[end - 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized } && end - 1 == start && !IsOneOfUs(note, end - 1)
            && ActReader.IsNamedSubject(note, verb) && ActReader.SubjectBefore(note, verb) is not (Person.Writer or Person.Client);
    }

    // "the clinic in town", "two of her coworkers", "her school's nurse"; not "the nurse", "the client"
    private static bool IsOther(Note note, int determiner, int end)
    {
        var head = determiner;
        while (head + 1 < end && !Prepositions.Contains(note.Tokens[head + 1]))
        {
            head++;
        }

        if (head == determiner)
        {
            return head + 1 < end && !IsOneOfUs(note, end - 1);
        }

        return (head + 2 < end && In.Contains(note.Tokens[head + 1]) && Elsewhere.Contains(note.Tokens[head + 2])) || !IsOneOfUs(note, head);
    }

    private static bool IsOneOfUs(Note note, int token) =>
        ActReader.IsWritersSide(note, 0, token) || (PersonWords.TryRead(note, token, out var word) && word.Person is Person.Writer or Person.Client or Person.Unknown);
}
