using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
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

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => SessionReader.Read(reading, Kind).Where(act => !IsFilming(reading.Note, act) && !IsByAnother(reading.Note, act) && !OtherOccasion.Holds(reading.Note, act.First, act.End) && !IsToCome(reading.Note, act));

    private static readonly WordSet Booked = new("scheduled booked planned arranged rescheduled requested offered");
    private static readonly WordSet Referring = new("refer referred referral refers waitlisted waiting");

    // "Assessment by Zoom scheduled for Friday", "refer for assessment by video at the pain clinic"
    private static bool IsToCome(Note note, in ConsentAct act)
    {
        const int Reach = 3;
        var sentence = note.Sentences[act.Sentence];
        return (act.End < sentence.EndToken && Booked.Contains(note.Tokens[act.End]))
            || Referring.IsIn(note.Tokens, Math.Max(sentence.FirstToken, act.First - Reach), act.First);
    }

    // What a pattern shows of a sentence and is to come is no session that took place, whatever else its words resemble.
    private static bool IsShownToCome(ConsentReading reading, in ConsentAct act)
    {
        var isShown = false;
        foreach (var hit in reading.TriggersIn(reading.Units[reading.UnitAt(act.First)]))
        {
            if (hit.Term is { Kind: ConsentKind.Telehealth, Role: ConsentRole.Act })
            {
                if (!IsToCome(reading.Note, ConsentAct.Of(hit)))
                {
                    return false;
                }

                isShown = true;
            }
        }

        return isShown;
    }

    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => IsFilming(reading.Note, act) || IsByAnother(reading.Note, act) || IsInOthersHour(reading, Kind, act) || IsShownToCome(reading, act) || ActReader.IsOfSomebodyElse(reading.Note, act.First) || OtherOccasion.Holds(reading.Note, act.First, act.End);

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
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || words > LeastOfSession || IsFact(reading, act);

    private static readonly WordSet Meetings = new("session visit appointment appt intake evaluation assessment consultation consult review follow-up check-in interview contact encounter");
    private static readonly WordSet Kinds = new("initial first diagnostic psychiatric psychosocial individual family couples couple brief new crisis annual weekly today's the this our");
    private static readonly WordSet Elsewhere = new("with at for between next last in");

    // "Intake by video.", "Initial evaluation done by telehealth, 60 minutes": a sentence that opens with it and says of whom else it was nothing
    private protected override bool IsFact(ConsentReading reading, in ConsentAct act)
    {
        const int LongestOpening = 3;
        var note = reading.Note;
        var sentence = note.Sentences[act.Sentence];
        if (act.First - sentence.FirstToken > LongestOpening || act.End - act.First < 2 || (act.End < sentence.EndToken && Elsewhere.Contains(note.Tokens[act.End])))
        {
            return false;
        }

        for (var token = sentence.FirstToken; token < act.First; token++)
        {
            if (!Kinds.Contains(note.Tokens[token]))
            {
                return false;
            }
        }

        return Meetings.IsIn(note.Tokens, act.First, Math.Min(act.End, act.First + LongestOpening)) && ToldText.Holds(note, sentence, act.First);
    }
}
