using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;

namespace NoteLint.Core.Consent;

/// <summary>A client who takes part in a study of the clinic.</summary>
internal sealed class ResearchConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Research))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var acts = WritersActs(reading, Kind).Concat(reading.Triggers(Kind, ConsentRole.Act)
            .Where(hit => IsRunningText(reading.Note, hit) && ActReader.IsStated(reading.Note, hit.First, hit.End, ActTense.Session) && !ActReader.IsOfSomebodyElse(reading.Note, hit.First) && ConsentLexicon.Shared.LengthAt(Kind, ConsentRole.OtherSenses, reading.Note, hit.First, reading.Note.Sentences[hit.Sentence].EndToken) == 0)
            .Select(ActOf)).ToList();
        return acts.Count > 0 && !reading.IsMedical ? acts : [];
    }
}
