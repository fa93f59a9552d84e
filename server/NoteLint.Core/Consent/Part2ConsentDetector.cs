using NoteLint.Core.Consent.Reading;

namespace NoteLint.Core.Consent;

/// <summary>A disclosure by a substance use program, also to people who treat the client elsewhere (42 CFR 2.31).</summary>
internal sealed class Part2ConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Part2, SoftCounts: false, ExceptionReach: 4))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) =>
        from contact in ContactReader.Find(reading, isTreating: true)
        where !reading.IsMedical && SubstanceUseProgram.Covers(reading, contact)
        from recipient in contact.Groups.Distinct()
        select new ConsentAct(contact.First, contact.End, contact.Sentence, recipient, ContactReader.NameIn(reading.Note, contact));


    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && (reading.IsOfSubstanceUseProgram || reading.HasSubstanceUseDiagnosis);

    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => ContactReader.IsBySomebodyElse(reading, act) || ContactReader.IsNone(reading, act);
}
