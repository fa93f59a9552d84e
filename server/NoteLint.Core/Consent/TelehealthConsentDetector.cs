using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A session held by video or telephone.</summary>
internal sealed class TelehealthConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Telehealth))
{
    private const double LeastOfSession = -0.6;

    private static readonly PhraseSet Filming = new(
        "tape review", "video review", "for tape", "on tape", "for supervision", "camera in room", "camera in the room", "camera in the corner", "room camera", "on a tripod", "on its tripod", "on its stand", "was recorded", "were recorded", "was filmed");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => SessionReader.Read(reading, Kind).Where(act => !IsFilming(reading.Note, act) && !IsByAnother(reading.Note, act) && !OtherOccasion.Holds(reading.Note, act.First, act.End));

    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => IsFilming(reading.Note, act) || IsByAnother(reading.Note, act) || IsInOthersHour(reading, Kind, act) || ActReader.IsOfSomebodyElse(reading.Note, act.First) || OtherOccasion.Holds(reading.Note, act.First, act.End);

    private static readonly WordSet Seeing = new("saw sees treated examined assessed reviewed");

    // "Her doctor saw her over video last week": another's session
    private static bool IsByAnother(Note note, in ConsentAct act) => (Seeing.Contains(note.Tokens[act.First]) && ActReader.IsOfSomebodyElse(note, act.First))
        || (Doing.Contains(note.Tokens[act.First]) && ActReader.SubjectBefore(note, act.First) is Person.Family or Person.Other);

    // "His brother did therapy over the phone"
    private static readonly WordSet Doing = new("did had attended started began");

    private static readonly PhraseSet OnVideo = new("video", "camera", "film", "laptop", "tablet", "recorder");

    // "Camera in room B was running; whole hour on video for tape review" is a recording.
    private static bool IsFilming(Note note, in ConsentAct act)
    {
        var sentence = note.Sentences[act.Sentence];
        return OnVideo.IsIn(note, act.First, act.End) && Filming.IsIn(note, sentence.FirstToken, sentence.EndToken);
    }

    // A session is a fact where nothing in its sentence speaks against it.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || words > LeastOfSession;
}
