using NoteLint.Core.Consent.Reading;

namespace NoteLint.Core.Consent;

/// <summary>A session with a group, a couple or a family, whose members hear each other's words.</summary>
internal sealed class GroupConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Group, ExplanationCounts: true))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var sessions = Sessions(reading, Kind);
        return sessions.Any() && !reading.IsMedical ? sessions : [];
    }

    // "Parenting group, week 2" as a title is no group elsewhere.
    private protected override bool MayBe(ConsentReading reading, in ConsentAct act) => base.MayBe(reading, act) || act.Sentence == 0;

    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act) => PartialAgreement.Of(reading, base.RecordOf(reading, act));
}
