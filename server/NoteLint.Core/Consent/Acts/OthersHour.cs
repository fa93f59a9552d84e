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
    private static readonly PhraseSet WithoutWriter = new("without me", "without us", "without writer", "without this writer", "in my absence", "i did not attend", "i did not take part");

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
                return IsSomebodyElse(note, token + 2, end);
            }
        }

        return false;
    }

    private static readonly WordSet Another = new("another");
    private static readonly WordSet Clinicians = new("clinician therapist counselor counsellor psychologist psychiatrist worker nurse doctor intern trainee student writer author");
    private static readonly WordSet Others = new("agency charity church hospice rehab shelter mosque temple synagogue hospital school university college county library volunteer volunteers colleague colleagues nonprofit organization organisation association foundation council chaplain pastor minister priest imam rabbi teacher facilitator trainer tutor coach peer peers group company ward");
    private static readonly WordSet Ends = new("in at on of for with to from and or via by over who that yesterday today last next this every each weekly nearby downtown");

    // "by a community agency", "by another therapist"; not "by a secure video link", "by the social worker", "by the clinic's Zoom"
    private static bool IsSomebodyElse(Note note, int first, int end)
    {
        const int Longest = 6;
        var isAnother = Another.Contains(note.Tokens[first]);
        if (!isAnother && !Whose.Contains(note.Tokens[first]) && !(Article.Contains(note.Tokens[first]) && !ActReader.IsWritersSide(note, 0, first + 1)))
        {
            return false;
        }

        var last = first + 1;
        while (last < Math.Min(end, first + Longest) && note.Tokens[last].Kind == TokenKind.Word && !Ends.Contains(note.Tokens[last]))
        {
            last++;
        }

        return last > first + 1 && note.Tokens[last - 1].PossessiveLength == 0 && (Others.Contains(note.Tokens[last - 1]) || (isAnother && Clinicians.Contains(note.Tokens[last - 1])));
    }

    // "Two of her coworkers are in couples therapy"
    private static bool IsOthers(Note note, in ConsentAct hit, int start) =>
        hit.First >= start + 3 && In.Contains(note.Tokens[hit.First - 1]) && Beings.Contains(note.Tokens[hit.First - 2]) && NamedActor.IsSomebodyElse(note, hit.First - 2);
}
