using System.Collections.Immutable;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Documentation;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Boundaries;

/// <summary>
/// An event at the boundary of the relationship: a gift, a touch, a favor. The event stays as it is written; asked is for the reason, the
/// consultation and what came of it.
/// </summary>
internal abstract class BoundaryDetector : DocumentationDetector
{
    /// <summary>The heading of consultations.</summary>
    private protected const string Consultation = "consultation";

    private const string Reason = "reason";
    private const string Outcome = "outcome";
    private readonly bool needsConsultation;
    private readonly int enough;

    /// <summary>Creates a detector.</summary>
    /// <param name="topic">The event.</param>
    /// <param name="needsConsultation">True where nobody should be alone with it: without a consultation it is never enough.</param>
    /// <param name="enough">How many of the three a note should speak about.</param>
    private protected BoundaryDetector(Topic topic, bool needsConsultation = false, int enough = 2)
        : base(topic, [new(Reason, "the reason", Before: 2, After: 4), new(Consultation, "a consultation", Aspect.Anywhere, Aspect.Anywhere), new(Outcome, "what came of it", Before: 0, After: 5, OnlyAfter: true)])
    {
        this.needsConsultation = needsConsultation;
        this.enough = enough;
    }

    /// <inheritdoc/>
    private protected override string Questions => "What was the reason, with whom was it talked over, and how did the client respond? Leave the event as it stands.";

    /// <inheritdoc/>
    private protected override bool IsEvent(TopicReading reading, in TopicHit hit)
    {
        var note = reading.Note;
        return note.QuotationAt(note.Tokens[hit.First].Start) is null
            && note.SectionAt(note.Tokens[hit.First].Start).Kind != SectionKind.History
            && ActReader.IsAffirmed(note, hit.First)
            && !note.IsNegated(hit.First, hit.End)
            && (!hit.Term.IsWritersAct || (ActReader.IsStated(note, hit.First, hit.End, ActTense.Past) && ActReader.IsByWriter(note, hit.First, hit.End, isProfessional: false)))
            && !reading.IsMedical;
    }

    /// <inheritdoc/>
    private protected override bool IsEnough(TopicReading reading, ImmutableHashSet<string> said) =>
        said.Count >= enough && (!needsConsultation || said.Contains(Consultation));
}
