using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells which kind of consent a statement names.</summary>
internal static class RecordNames
{
    /// <summary>Kinds whose names are everyday words and tell no other purpose: "mother", "call", "private".</summary>
    public static readonly ConsentKind[] Broad =
        [ConsentKind.ThirdPartyPresent, ConsentKind.Minor, ConsentKind.Group, ConsentKind.ReleaseOfInformation, ConsentKind.ConfidentialityLimits, ConsentKind.DutyToReport];

    /// <summary>Whether a statement names a kind, and whether it names another purpose.</summary>
    public static (bool IsNamed, bool IsOther) Names(ConsentReading reading, ConsentKind kind, in Statement statement)
    {
        var isOther = false;
        foreach (var hit in reading.MarkersFrom(statement.First))
        {
            if (hit.First >= statement.End)
            {
                break;
            }

            if (hit.End > statement.End)
            {
                continue;
            }

            if (hit.Term.Kind == kind && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName && !(kind == ConsentKind.Group && IsOfLimits(reading, hit)) && !(kind == ConsentKind.Treatment && IsFormForOther(reading, statement, hit)) && !(kind == ConsentKind.ThirdPartyPresent && IsHolderOfTreatment(reading, statement, hit)))
            {
                return (true, isOther);
            }

            isOther |= hit.Term.Role == ConsentRole.OtherPurpose || (hit.Term.Role == ConsentRole.Names && !Broad.Contains(hit.Term.Kind));
        }

        return (false, isOther);
    }

    /// <summary>True where a statement points back to what its unit calls by a name of several words: "I won't hold anything from either of you; both fine with that".</summary>
    public static bool PointsBackTo(ConsentReading reading, ConsentKind kind, in Statement statement)
    {
        const int LeastName = 3;
        if (!statement.PointsBack)
        {
            return false;
        }

        var isNamed = false;
        foreach (var hit in reading.MarkersFrom(statement.Unit.First))
        {
            if (hit.First >= statement.Head)
            {
                break;
            }

            // "The warning was not given; counsel wishes to be there for it"
            if (hit.Term.Role is ConsentRole.Pending or ConsentRole.Refuses or ConsentRole.Withdraws)
            {
                return false;
            }

            isNamed |= hit.Term.Kind == kind && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName && hit.End - hit.First >= LeastName;
        }

        return isNamed;
    }

    private static readonly WordSet Forms = new("form forms");

    // "Consent form on file for photographs": a form says nothing on treatment where it names something else.
    private static bool IsFormForOther(ConsentReading reading, in Statement statement, in ConsentHit hit)
    {
        if (hit.Term.Role != ConsentRole.OwnName || !Forms.Contains(reading.Note.Tokens[hit.End - 1]))
        {
            return false;
        }

        var (isOther, isTreatment) = (false, false);
        foreach (var other in reading.MarkersFrom(statement.First))
        {
            if (other.First >= statement.End)
            {
                break;
            }

            if (other.Term.Role is ConsentRole.Names or ConsentRole.OwnName && !(other.First >= hit.First && other.End <= hit.End))
            {
                isTreatment |= other.Term.Kind == ConsentKind.Treatment;
                isOther |= other.Term.Kind is ConsentKind.Photography or ConsentKind.Research or ConsentKind.Recording or ConsentKind.ElectronicCommunication or ConsentKind.Telehealth or ConsentKind.Medication;
            }
        }

        return isOther && !isTreatment;
    }

    // "Consent to treatment: mother, signed" says nothing on who sits in.
    private static bool IsHolderOfTreatment(ConsentReading reading, in Statement statement, in ConsentHit hit) =>
        ConsentLexicon.Shared.IsIn(ConsentKind.Minor, ConsentRole.Holders, reading.Note, hit.First, hit.End)
        && ConsentLexicon.Shared.IsIn(ConsentKind.Treatment, ConsentRole.Names, reading.Note, statement.First, statement.End);

    // "Limits of confidentiality gone over" is no agreement between members on each other's words.
    private static bool IsOfLimits(ConsentReading reading, in ConsentHit hit)
    {
        const int Reach = 3;
        foreach (var other in reading.MarkersFrom(Math.Max(0, hit.First - Reach)))
        {
            if (other.First > hit.First)
            {
                break;
            }

            if (other.Term is { Kind: ConsentKind.ConfidentialityLimits, Role: ConsentRole.Names } && other.End >= hit.End && other.End - other.First > hit.End - hit.First)
            {
                return true;
            }
        }

        return IsOfWriter(reading.Note, hit);
    }

    private static readonly WordSet Privacies = new("confidentiality confidential privacy");
    private static readonly WordSet Limiting = new("limit limits limited limitation limitations exception exceptions duty obligation obligations");
    private static readonly WordSet Writers = new("my therapist therapist's counsellor counsellor's counselor counselor's clinician clinician's clinic's writer's facilitator's leader's professional");

    // "my confidentiality and its legal limits", "limits of therapist confidentiality": what the writer owes, not what the members promise each other
    private static bool IsOfWriter(Note note, in ConsentHit hit)
    {
        const int Before = 4;
        const int Behind = 6;
        if (hit.End - hit.First != 1 || !Privacies.Contains(note.Tokens[hit.First]))
        {
            return false;
        }

        var sentence = note.Sentences[note.SentenceIndexAt(hit.First)];
        return Limiting.IsIn(note.Tokens, Math.Max(sentence.FirstToken, hit.First - Before), hit.First)
            || Writers.IsIn(note.Tokens, Math.Max(sentence.FirstToken, hit.First - Before), hit.First)
            || Limiting.IsIn(note.Tokens, hit.End, Math.Min(sentence.EndToken, hit.End + Behind));
    }
}
