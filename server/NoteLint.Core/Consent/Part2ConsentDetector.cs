using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A disclosure by a substance use program, also to people who treat the client elsewhere (42 CFR 2.31).</summary>
internal sealed class Part2ConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Part2, SoftCounts: false, ExceptionReach: 8))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) =>
        from contact in ContactReader.Find(reading, isTreating: true)
        where !reading.IsMedical && SubstanceUseProgram.Covers(reading, contact)
        from recipient in contact.Groups.Distinct()
        select new ConsentAct(contact.First, contact.End, contact.Sentence, recipient, ContactReader.NameIn(reading.Note, contact), ContactReader.NounIn(reading.Note, contact));


    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && (reading.IsOfSubstanceUseProgram || reading.HasSubstanceUseDiagnosis);

    // "Release of information to her employer signed" is the general paper, which a program's disclosure doesn't rest on.
    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act)
    {
        var record = base.RecordOf(reading, act);
        return record is { State: ConsentState.Documented, Place.IsEmpty: false } && IsGeneral(reading, record.Place) ? default : record;
    }

    private static bool IsGeneral(ConsentReading reading, TextSpan place)
    {
        var isRelease = false;
        foreach (var hit in reading.MarkersFrom(0))
        {
            if (!place.Contains(reading.Note.Tokens[hit.First].Start))
            {
                continue;
            }

            if (hit.Term.Kind == ConsentKind.Part2 && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName)
            {
                return false;
            }

            isRelease |= Releases.Contains(reading.Note.Tokens[hit.First]) && hit.Term.Kind == ConsentKind.ReleaseOfInformation;
        }

        return isRelease;
    }

    private static readonly WordSet Releases = new("release roi general hipaa");

    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => ContactReader.IsBySomebodyElse(reading, act) || ContactReader.IsNone(reading, act);

    private protected override bool MayBeHeard(ConsentReading reading, in ConsentAct act) => reading.IsOfSubstanceUseProgram || reading.HasSubstanceUseDiagnosis;
}
