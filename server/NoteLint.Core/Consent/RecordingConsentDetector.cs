using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A session that was recorded or watched, or a program that listened. Vital signs, tracings and records are recorded too, and no session.</summary>
internal sealed class RecordingConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Recording))
{
    private static readonly WordSet ActiveVerbs = new("audio video recorded taped videotaped audiotaped filmed made took saved used using");
    private static readonly WordSet By = new("by");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => reading
        .Triggers(Kind, ConsentRole.Act)
        .Where(hit => !reading.IsMedical && (ToldText.IsRunning(reading.Note.Sentences[hit.Sentence]) || reading.Note.Sentences[hit.Sentence].Kind == SentenceKind.HeaderField) && !OtherSense.Holds(reading.Note, Kind, hit.First, hit.End) && IsOfThisSession(reading.Note, hit))
        .Select(ConsentAct.Of);

    private static readonly WordSet Devices = new("camera webcam recorder phone tablet laptop microphone mic gopro dictaphone tape");
    private static readonly WordSet Owners = new("own his her their");

    // "he had his own camera running at home"
    private static bool IsOwnDevice(Note note, in ConsentHit hit) =>
        hit.First > note.Sentences[hit.Sentence].FirstToken && Devices.Contains(note.Tokens[hit.First])
        && ((Owners.Contains(note.Tokens[hit.First - 1]) && ActReader.SubjectBefore(note, hit.First) is Person.Client or Person.Family or Person.Other)
            || Anybody.Contains(note.Tokens[hit.First - 1]));

    private static readonly WordSet Anybody = new("someone somebody someone's somebody's neighbor's neighbour's stranger's bystander's else's");

    private static bool IsOfThisSession(Note note, in ConsentHit hit) =>
        note.SectionAt(note.Tokens[hit.First].Start).Kind is not SectionKind.History
        && !IsOwnDevice(note, hit)
        && !OtherOccasion.Holds(note, hit.First, hit.End)
        && ActReader.IsStated(note, hit.First, hit.End, ActTense.Session)
        && (!ActiveVerbs.Contains(note.Tokens[hit.First]) || ActReader.IsByWriter(note, hit.First, hit.End, isProfessional: false))
        && !(hit.End + 1 < note.Sentences[hit.Sentence].EndToken && By.Contains(note.Tokens[hit.End]) && note.SubjectOf(hit.End + 1, hit.End + 2) is Person.Client or Person.Family);

    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => OtherOccasion.Holds(reading.Note, act.First, act.End);

    private const double LeastOfRecording = -0.6;

    // A recording is a fact where nothing in its sentence speaks against it.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || words > LeastOfRecording;

    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act) => PartialAgreement.Of(reading, base.RecordOf(reading, act));
}
