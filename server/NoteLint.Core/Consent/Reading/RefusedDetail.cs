using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// Something else that was refused beside a consent that was given: "consented to treatment in writing; refused to fill in the questionnaire". What
/// names the kind, or points back to it, refuses the consent itself.
/// </summary>
internal static class RefusedDetail
{
    private static readonly WordSet Same = new("it this these those them all everything anything consent consents permission form forms paperwork sign signs signing signature release authorization agree agreement participate participation proceed continue part again so");

    // "the genetic part", "to be contacted for future studies", "her face in it"
    private static readonly WordSet Parts = new("genetic optional future other another additional extra second later separate substudy sub-study blood saliva sample samples scan scans biobank face name copy teaching");

    // "does not agree to one milligram more"
    private static readonly WordSet Amounts = new("milligram milligrams mg more dose doses increase raise higher drop drops tablet tablets pill pills");

    private static readonly WordSet Whole = new("participate participation proceed continue agree sign signing");

    /// <summary>True where a refusal is of a detail.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="kind">The kind of consent that was given.</param>
    /// <param name="refusal">The refusal.</param>
    public static bool Holds(ConsentReading reading, ConsentKind kind, in Statement refusal)
    {
        var note = reading.Note;
        var (first, end) = RefusedObject.Of(note, refusal);
        if (end == first || (kind == ConsentKind.Medication && Amounts.IsIn(note.Tokens, refusal.Head, end)))
        {
            return false;
        }

        return Parts.IsIn(note.Tokens, first, end) ? !Whole.IsIn(note.Tokens, first, end) : !Same.IsIn(note.Tokens, first, end) && !Names(note, kind, first, end);
    }

    private static bool Names(Note note, ConsentKind kind, int first, int end) =>
        ConsentLexicon.Shared.IsIn(kind, ConsentRole.Names, note, first, end)
        || ConsentLexicon.Shared.IsIn(kind, ConsentRole.OwnName, note, first, end)
        || ConsentLexicon.Shared.IsIn(kind, ConsentRole.Topic, note, first, end);
}
