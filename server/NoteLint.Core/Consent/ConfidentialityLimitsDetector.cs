using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;

namespace NoteLint.Core.Consent;

/// <summary>A contact at whose start the limits of confidentiality are explained: the first one, and one that somebody else asked for.</summary>
internal sealed class ConfidentialityLimitsDetector() : ConsentDetector(new RecordNeeds(ConsentKind.ConfidentialityLimits, ExplanationCounts: true, GenericReach: -1))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        // "EAP session 3 of 6": what somebody else asked for was explained at the start.
        var ordered = SessionReader.Read(reading, Kind);
        return TreatmentConsentDetector.FirstContacts(reading).Concat(ordered.Any() && !reading.IsMedical && !SessionNumbers.IsLater(reading.Note) ? ordered : []);
    }

    // A first contact is a fact where nothing in its sentence speaks against it.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || words > TreatmentConsentDetector.LeastOfFirst || TreatmentConsentDetector.IsHeadOfNote(reading.Note, act);

    // A consent form alone explains no limits.
    private protected override bool MayBeResembled(ConsentReading reading) => ConsentLexicon.Shared.IsIn(Kind, ConsentRole.Names, reading.Note, 0, reading.Note.Tokens.Length);

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && reading.IsTherapy;
}
