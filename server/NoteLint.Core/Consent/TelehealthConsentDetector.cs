using NoteLint.Core.Consent.Reading;

namespace NoteLint.Core.Consent;

/// <summary>A session held by video or telephone.</summary>
internal sealed class TelehealthConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Telehealth))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => Sessions(reading, Kind);
}
