using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>What the client answers in the sentence of an act or the next: "I used an AI scribe. She was told how it works and said she does not mind."</summary>
internal static class PlainAnswer
{
    private const int LongestUnit = 40;
    private const int LongestNext = 24;

    // How somebody says yes; "chose", "wants" and "asked" may be about anything
    private static readonly WordSet Openers = new("does doesn't did didn't raised go gave gives got nodded thumbs waved said says answered told replied answer reply response fine okay ok is was were game happy");

    /// <summary>True where a statement is such an answer, and nothing beside it says that it was to something else.</summary>
    public static bool IsTo(ConsentReading reading, ConsentKind kind, in ConsentAct act, in Statement statement)
    {
        var note = reading.Note;
        var unit = statement.Unit;
        if (!statement.IsGeneric || !Openers.Contains(note.Tokens[statement.Head]) || note.QuotationAt(note.Tokens[statement.Head].Start) is not null || ActReader.SubjectBefore(note, statement.Head) is Person.Family or Person.Other or Person.Writer)
        {
            return false;
        }

        var isSame = act.First >= unit.First && act.End <= unit.End && act.End <= statement.Head;
        var isNext = unit.FirstSentence == act.Sentence + 1 && note.Sentences[act.Sentence].Kind == note.Sentences[unit.FirstSentence].Kind;
        return ((isSame && unit.End - unit.First <= LongestUnit) || (isNext && unit.End - unit.First <= LongestNext)) && !NamesOther(reading, kind, isSame ? act.End : unit.First, unit.End);
    }

    // "how it works" is of the act, whatever else is called so
    private static readonly WordSet Pointing = new("it this that");

    private static bool NamesOther(ConsentReading reading, ConsentKind kind, int first, int end)
    {
        foreach (var hit in reading.MarkersFrom(first))
        {
            if (hit.First >= end)
            {
                break;
            }

            // "I told her what stays in the room, and she nodded": to that, and to no treatment
            if (hit.Term is { Kind: ConsentKind.ConfidentialityLimits, Role: ConsentRole.Names } && kind is not (ConsentKind.ConfidentialityLimits or ConsentKind.Group))
            {
                return true;
            }

            if (hit.Term.Role is ConsentRole.OtherPurpose or ConsentRole.Refuses or ConsentRole.Withdraws or ConsentRole.Pending || (hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName && hit.Term.Kind != kind && !RecordNames.Broad.Contains(hit.Term.Kind) && !Pointing.IsIn(reading.Note.Tokens, hit.First, hit.End)))
            {
                return true;
            }
        }

        return false;
    }
}
