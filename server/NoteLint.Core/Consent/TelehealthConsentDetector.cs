using NoteLint.Core.Consent.Reading;

namespace NoteLint.Core.Consent;

/// <summary>A session held by video or telephone.</summary>
internal sealed class TelehealthConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Telehealth))
{
    private const double LeastOfSession = -0.6;

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => Sessions(reading, Kind);

    // A session is a fact where nothing in its sentence speaks against it.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || words > LeastOfSession;
}
