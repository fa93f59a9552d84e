using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent;

/// <summary>A photograph of the client or of the client's work, taken by the writer or the staff.</summary>
internal sealed class PhotographyConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Photography))
{
    private static readonly PhraseSet ByOthers = new("by client", "by the client", "by her", "by him", "by his", "by the patient", "by patient", "by a friend", "by police", "by the police", "by an officer", "by officers", "by a detective", "by the detective", "by the hospital", "by the ER", "by ER", "by the ED", "by ED", "by the emergency", "by the school", "by the newspaper", "by a neighbor", "by a neighbour", "by the insurer", "by the landlord", "by another", "by their", "by the ex", "by a stranger");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var acts = WritersActs(reading, Kind, isProfessional: true).Where(act => !OtherSense.Holds(reading.Note, Kind, act.First, act.End)).Concat(reading.Triggers(Kind, ConsentRole.Act).Where(hit => IsTaken(reading.Note, hit) && !OtherSense.Holds(reading.Note, Kind, hit.First, hit.End)).Select(ConsentAct.Of)).ToList();
        return acts.Count > 0 && !IsMedical(reading) ? acts : [];
    }

    // "Took a picture of the stairs for the file, IMG_0412.jpg": words that no pattern shows are of what their sentence pictures.
    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act)
    {
        var sentence = reading.Note.Sentences[act.Sentence];
        return ConsentLexicon.Shared.IsIn(Kind, ConsentRole.OtherSenses, reading.Note, sentence.FirstToken, sentence.EndToken) || IsDoneByOthers(reading, Kind, act);
    }

    private static bool IsTaken(Note note, in ConsentHit hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        return IsTold(note, hit) && ActReader.IsStated(note, hit.First, hit.End, ActTense.Session) && !ByOthers.IsIn(note, hit.First, ActReader.Around(sentence, hit.First).End);
    }

    // Pictures of an operation or an examination are part of it.
    private static bool IsMedical(ConsentReading reading) => reading.IsMedical
        || reading.Note.Sentences.ToArray().Any(sentence => sentence.Kind != SentenceKind.NotProse && ConsentLexicon.Shared.IsIn(ConsentKind.Photography, ConsentRole.Medical, reading.Note, sentence.FirstToken, sentence.EndToken));
}
