using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Acts;

/// <summary>An hour that somebody else held, or that somebody else had: "a colleague did the initial assessment", "a skills group run by a community agency".</summary>
internal static class OthersHour
{
    private const int Before = 4;
    private const int Behind = 8;

    private static readonly WordSet Holding = new("did done held completed conducted ran run led gave given carried had finished performed took taken started offered");
    private static readonly WordSet HeldBy = new("run led held facilitated taught offered given hosted organised organized put conducted convened provided");
    private static readonly WordSet By = new("by");
    private static readonly WordSet Between = new("the a an its her his their own first initial");
    private static readonly WordSet Whose = new("a an another her his their");
    private static readonly WordSet Article = new("the");
    private static readonly WordSet In = new("in");
    private static readonly WordSet Beings = new("are is were was");
    private static readonly PhraseSet WithoutWriter = new("without me", "without us", "without writer", "without this writer", "in my absence", "i was not there", "i was not present", "i did not attend", "i did not take part", "i was not in");

    /// <summary>True where the words around a session say that it was not the writer's.</summary>
    public static bool Holds(Note note, in ConsentAct hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        return IsHeldByOther(note, hit, sentence.FirstToken) || IsRunByOther(note, hit, sentence.EndToken) || WithoutWriter.IsIn(note, hit.First, Math.Min(sentence.EndToken, hit.End + Behind)) || IsOthers(note, hit, sentence.FirstToken);
    }

    // "the dialysis unit had done its own intake", "The unit psychologist of the other ward ran the group"
    private static bool IsHeldByOther(Note note, in ConsentAct hit, int start)
    {
        for (var token = hit.First; token >= Math.Max(start, hit.First - Before); token--)
        {
            if (Holding.Contains(note.Tokens[token]))
            {
                return token > start && NamedActor.IsSomebodyElse(note, token);
            }

            if (token < hit.First && !Between.Contains(note.Tokens[token]))
            {
                return false;
            }
        }

        return false;
    }

    // "a group run by a community agency"; not "run by me", "led by the team"
    private static bool IsRunByOther(Note note, in ConsentAct hit, int end)
    {
        for (var token = hit.End - 1; token + 3 < Math.Min(end, hit.End + Behind) && !(token >= hit.End && note.Tokens[token].Kind == TokenKind.Punctuation); token++)
        {
            if (HeldBy.Contains(note.Tokens[token]) && By.Contains(note.Tokens[token + 1]))
            {
                return Whose.Contains(note.Tokens[token + 2]) || (Article.Contains(note.Tokens[token + 2]) && !ActReader.IsWritersSide(note, 0, token + 3));
            }
        }

        return false;
    }

    // "Two of her coworkers are in couples therapy"
    private static bool IsOthers(Note note, in ConsentAct hit, int start) =>
        hit.First >= start + 3 && In.Contains(note.Tokens[hit.First - 1]) && Beings.Contains(note.Tokens[hit.First - 2]) && NamedActor.IsSomebodyElse(note, hit.First - 2);
}
