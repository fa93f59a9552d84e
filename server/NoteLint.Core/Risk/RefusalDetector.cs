using System.Collections.Immutable;
using NoteLint.Core.Documentation;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Risk;

/// <summary>Treatment that was refused, or a place that was left against advice, and nothing on what was explained and on capacity.</summary>
internal sealed class RefusalDetector() : DocumentationDetector(
    Topic.Refusal,
    [new("explained", "what was explained", Aspect.Anywhere, Aspect.Anywhere), new("capacity", "capacity to decide", Aspect.Anywhere, Aspect.Anywhere)])
{
    private const int Needed = 2;

    /// <inheritdoc/>
    private protected override string Questions => "What was the client told about the risks, did they understand it, why did they decide so, and what else was offered? Keep the refusal as it is written.";

    /// <inheritdoc/>
    private protected override bool IsEvent(TopicReading reading, in TopicHit hit)
    {
        var note = reading.Note;
        return reading.IsWholeNote
            && note.SectionAt(note.Tokens[hit.First].Start).Kind is not SectionKind.History
            && !note.IsNegated(hit.First, hit.First + 1)
            && note.QuotationAt(note.Tokens[hit.First].Start) is null
            && note.SubjectOf(hit.First, hit.First + 1) is not (Person.Family or Person.Other);
    }

    /// <inheritdoc/>
    private protected override bool IsEnough(TopicReading reading, ImmutableHashSet<string> said) => said.Count >= Needed;
}
