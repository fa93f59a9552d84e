using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A client who takes part in a study of the clinic.</summary>
internal sealed class ResearchConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Research))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var acts = WritersActs(reading, Kind).Concat(reading.Triggers(Kind, ConsentRole.Act)
            .Where(hit => IsTold(reading.Note, hit) && ActReader.IsStated(reading.Note, hit.First, hit.End, ActTense.Session) && !ActReader.IsOfSomebodyElse(reading.Note, hit.First) && ConsentLexicon.Shared.LengthAt(Kind, ConsentRole.OtherSenses, reading.Note, hit.First, reading.Note.Sentences[hit.Sentence].EndToken) == 0)
            .Select(ConsentAct.Of)).ToList();
        return acts.Count > 0 && !reading.IsMedical ? acts : [];
    }

    // "Other: Enrolled pt in the trial": only a clinician writes of the client so.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || IsOfClient(reading.Note, act);

    private static bool IsOfClient(Note note, in ConsentAct act) =>
        act.First + 1 < act.End && Enrolling.Contains(note.Tokens[act.First]) && Clients.Contains(note.Tokens[act.First + 1]);

    private static readonly WordSet Enrolling = new("enrolled randomized randomised recruited consented allocated");
    private static readonly WordSet Clients = new("client patient pt ct");
}
