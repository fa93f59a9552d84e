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

    // "Group session facilitated today; group confidentiality not discussed": words that tell of a group tell of no first contact.
    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => SessionReader.Read(reading, ConsentKind.Group).Any() || IsInOthersHour(reading, ConsentKind.Treatment, act);

    // A consent form alone explains no limits.
    private protected override bool MayBeResembled(ConsentReading reading) => ConsentLexicon.Shared.IsIn(Kind, ConsentRole.Names, reading.Note, 0, reading.Note.Tokens.Length);

    private static readonly ConsentRole[] Tellings = [ConsentRole.Told, ConsentRole.Grasped, ConsentRole.Signing, ConsentRole.Papers, ConsentRole.Assent];
    private static readonly ConsentRole[] Grounds = [ConsentRole.Emergency, ConsentRole.Incapacity];

    // "Evaluation ordered by the family court", "fees explained": an order is none of the grounds here, and what was told must be about what stays between the two.
    private protected override bool MayRecord(ConsentReading reading, in ConsentAct act, int start, int end) =>
        ConsentLexicon.Shared.IsIn(Kind, ConsentRole.Names, reading.Note, start, end)
        || ConsentLexicon.Shared.IsIn(Kind, ConsentRole.OwnName, reading.Note, start, end)
        || ConsentLexicon.Shared.IsIn(Kind, ConsentRole.Exceptions, reading.Note, start, end)
        || Grounds.Any(role => ConsentLexicon.Shared.IsIn(ConsentKind.None, role, reading.Note, start, end))
        || (ConsentLexicon.Shared.IsIn(Kind, ConsentRole.Topic, reading.Note, start, end) && Tellings.Any(role => ConsentLexicon.Shared.IsIn(ConsentKind.None, role, reading.Note, start, end)));

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && reading.IsTherapy;
}
