using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>What is refused directly behind a consent on record, and says no more: "Consent to recording signed in May. Today he declined.", "Today she declined video sessions."</summary>
internal static class PlainNo
{
    private static readonly ConsentKind[] WithNamesOfTheirOwn = [ConsentKind.Telehealth, ConsentKind.Recording, ConsentKind.Photography, ConsentKind.Research];

    private static readonly WordSet Bare = new("today tonight he she they client patient pt ct this time session now then but however again also declined declines refused refuses objected said says no did does not didn't doesn't agree consent for on in the it");

    /// <summary>True where a refusal is of what was consented to.</summary>
    public static bool IsTo(ConsentReading reading, ConsentKind kind, in ConsentAct act, in Statement refusal)
    {
        var note = reading.Note;
        var (first, end) = RefusedObject.Of(note, refusal);
        return IsBare(note, refusal.Unit)
            || (kind == ConsentKind.Medication && RefusedOther.IsOfActs(note, act, first, end))
            || (end > first && Array.IndexOf(WithNamesOfTheirOwn, kind) >= 0 && ConsentLexicon.Shared.IsIn(kind, ConsentRole.Names, note, first, end) && !RefusedDetail.Holds(reading, kind, refusal));
    }

    private static bool IsBare(Note note, in StatementUnit unit)
    {
        for (var token = unit.First; token < unit.End; token++)
        {
            if (note.Tokens[token].Kind != TokenKind.Punctuation && !Bare.Contains(note.Tokens[token]))
            {
                return false;
            }
        }

        return true;
    }
}
