using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Records that call a study as the act does: "[x] COGNI-North: heard what it is for, chose to be in", where blood was drawn for the COGNI-North study.</summary>
internal static class StudyNames
{
    private const int LeastName = 3;

    private static readonly WordSet Studies = new("study trial project registry cohort biobank survey research");
    private static readonly WordSet Everyday = new("the a an our my this that his her their its research clinical pilot clinic hospital university new randomized randomised controlled control online long-term longitudinal and of in for national local big small first second");

    /// <summary>The statement that gives it; null where the act names no study, or none speaks of it.</summary>
    public static Statement? Find(ConsentReading reading, in ConsentAct act)
    {
        var note = reading.Note;
        var sentence = note.Sentences[act.Sentence];
        for (var token = sentence.FirstToken; token + 1 < sentence.EndToken; token++)
        {
            if (Studies.Contains(note.Tokens[token + 1]) && note.Tokens[token] is { Kind: TokenKind.Word, PossessiveLength: 0 } name && name.Length >= LeastName && !Everyday.Contains(name) && Given(reading, sentence, name.Hash) is { } given)
            {
                return given;
            }
        }

        return null;
    }

    // The last word on the study counts.
    private static Statement? Given(ConsentReading reading, Sentence act, uint name)
    {
        Statement? last = null;
        foreach (var statement in reading.Statements)
        {
            var unit = statement.Unit;
            if ((unit.End <= act.FirstToken || unit.First >= act.EndToken) && Has(reading.Note, unit, name))
            {
                last = statement;
            }
        }

        return last is { State: ConsentState.Documented } ? last : null;
    }

    // "the cortisol project"; "sleep" alone is no study
    private static bool Has(Note note, in StatementUnit unit, uint name)
    {
        for (var token = unit.First; token < unit.End; token++)
        {
            if (note.Tokens[token].Hash == name && (note.Tokens[token].Case != TokenCase.Lower || (token + 1 < unit.End && Studies.Contains(note.Tokens[token + 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
