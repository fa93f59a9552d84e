using NoteLint.Core.Consent.Reading;

namespace NoteLint.Core.Consent;

/// <summary>A first contact in counseling, therapy or mental health care.</summary>
internal sealed class TreatmentConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Treatment, SoftReach: 0, GenericReach: int.MaxValue))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => FirstContacts(reading);

    /// <summary>Where the note shows a first contact.</summary>
    internal static IEnumerable<ConsentAct> FirstContacts(ConsentReading reading)
    {
        var acts = Sessions(reading, ConsentKind.Treatment);
        return acts.Any() && !reading.IsMedical && !SessionNumbers.IsLater(reading.Note) ? acts : [];
    }

    private protected override bool MayBe(ConsentReading reading, in ConsentAct act) =>
        base.MayBe(reading, act) && ActReader.IsStated(reading.Note, act.First, act.End, ActTense.Session);

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && reading.IsTherapy && !SessionNumbers.IsLater(reading.Note);
}
