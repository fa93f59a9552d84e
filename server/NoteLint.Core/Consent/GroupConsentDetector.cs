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

    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act) => PartialAgreement.Of(reading, base.RecordOf(reading, act));
}
