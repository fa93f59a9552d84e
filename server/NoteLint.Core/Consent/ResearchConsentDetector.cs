using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A client who takes part in a study of the clinic.</summary>
internal sealed class ResearchConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Research))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var acts = WritersActs(reading, Kind).Concat(reading.Triggers(Kind, ConsentRole.Act)
            .Where(hit => IsTold(reading.Note, hit) && ActReader.IsStated(reading.Note, hit.First, hit.End, ActTense.Session) && !ActReader.IsOfSomebodyElse(reading.Note, hit.First) && !IsByAnother(reading.Note, hit) && !IsOfOtherSense(reading.Note, hit))
            .Select(ConsentAct.Of)).ToList();
        return acts.Count > 0 && !reading.IsMedical ? acts : [];
    }

    // "began to study", "joined the study group"
    private static bool IsOfOtherSense(Note note, in ConsentHit hit)
    {
        var end = note.Sentences[hit.Sentence].EndToken;
        return ConsentLexicon.Shared.LengthAt(ConsentKind.Research, ConsentRole.OtherSenses, note, hit.First, end) > 0
            || ConsentLexicon.Shared.LengthAt(ConsentKind.Research, ConsentRole.OtherSenses, note, hit.End - 1, end) > 0;
    }

    // "Her professor enrolled her in a memory study", "his cousin joined a study"; not "the coordinator enrolled him in our trial"
    private static bool IsByAnother(Note note, in ConsentHit hit) =>
        ActReader.IsNamedSubject(note, hit.First) && ActReader.SubjectBefore(note, hit.First) is not (Person.Client or Person.Writer)
        && !Ours.IsIn(note.Tokens, hit.First, hit.End) && !Names.Contains(note.Tokens[hit.First - 1]);

    private static readonly WordSet Ours = new("our my clinic's department's unit's practice's program's");
    private static readonly WordSet Names = new("client patient pt ct participant subject member");

    // "Other: Enrolled pt in the trial": only a clinician writes of the client so.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || IsOfClient(reading.Note, act) || IsFact(reading, act);

    private static readonly WordSet Enrolled = new("enrolled randomized randomised recruited");
    private static readonly PhraseSet Trials = new("clinical trial", "clinical trials");
    private static readonly WordSet Auxiliaries = new("was were is has been today now");
    private static readonly WordSet Elsewhere = new("at by through of elsewhere");

    // "Client enrolled in a clinical trial", "was enrolled today in a clinical trial on insomnia"
    private protected override bool IsFact(ConsentReading reading, in ConsentAct act)
    {
        const int LongestOpening = 4;
        var note = reading.Note;
        var sentence = note.Sentences[act.Sentence];
        if (act.End - act.First < 2 || Trials.LengthAt(note, act.End - 2) == 0 || (act.End < sentence.EndToken && Elsewhere.Contains(note.Tokens[act.End])))
        {
            return false;
        }

        var verb = act.First;
        while (verb < act.End && !Enrolled.Contains(note.Tokens[verb]))
        {
            verb++;
        }

        var isOpened = verb < act.End && verb - sentence.FirstToken <= LongestOpening;
        for (var token = sentence.FirstToken; token < verb && isOpened; token++)
        {
            isOpened = Clients.Contains(note.Tokens[token]) || Auxiliaries.Contains(note.Tokens[token]) || Articles.Contains(note.Tokens[token]);
        }

        return isOpened;
    }

    private static bool IsOfClient(Note note, in ConsentAct act) =>
        act.First + 1 < act.End && Enrolling.Contains(note.Tokens[act.First]) && Clients.Contains(note.Tokens[act.First + 1]);

    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act)
    {
        var record = base.RecordOf(reading, act);
        return record.State is ConsentState.NotFound && StudyNames.Find(reading, act) is { } given
            ? new ConsentRecord(ConsentState.Documented, TextSpan.FromBounds(reading.Note.Tokens[given.Unit.First].Start, reading.Note.Tokens[given.Unit.End - 1].End), IsFirm: true)
            : record;
    }

    private static readonly WordSet Enrolling = new("enrolled randomized randomised recruited consented allocated");
    private static readonly WordSet Clients = new("client patient pt ct");
    private static readonly WordSet Articles = new("the");
}
