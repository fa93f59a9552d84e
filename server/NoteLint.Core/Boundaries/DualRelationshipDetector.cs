using NoteLint.Core.Documentation;
using NoteLint.Core.Matching;

namespace NoteLint.Core.Boundaries;

/// <summary>Client and writer have another relationship beside the treatment.</summary>
internal sealed class DualRelationshipDetector() : BoundaryDetector(Topic.DualRelationship, needsConsultation: true)
{
    // A forensic notice says whom the writer works for because there is no treatment beside which a second relationship could stand.
    private static readonly PhraseSet Notice = new(
        "who hired me", "hired me to evaluate", "hired me to examine", "hired me to assess", "retained me", "who retained", "no treatment", "not treatment", "not a treatment", "no therapy", "not therapy", "not his therapist", "not her therapist",
        "not a therapist", "told the limits", "told about the limits", "told of the limits", "limits were explained", "explained the limits of my role", "purpose of the evaluation", "purpose of the interview", "purpose of the examination", "my report goes", "report goes to", "report will go to",
        "can't treat", "cannot treat", "can not treat", "could not treat", "won't treat", "will not treat", "unable to treat", "not able to treat", "declined to treat");

    /// <inheritdoc/>
    private protected override bool IsEvent(TopicReading reading, in TopicHit hit)
    {
        var sentence = reading.Note.Sentences[hit.Sentence];
        return !Notice.IsIn(reading.Note, sentence.FirstToken, sentence.EndToken) && base.IsEvent(reading, hit);
    }
}
