using System.Collections.Immutable;
using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>Strong feelings of the writer. To have taken them somewhere is enough: they are the writer's to look at, and need no outcome.</summary>
internal sealed class WriterFeelingsDetector() : BoundaryDetector(Topic.WriterFeelings)
{
    /// <inheritdoc/>
    private protected override string Questions => "Where does the writer take this, and what did it change in the session? Own it as the writer's, and leave out no event.";

    /// <inheritdoc/>
    private protected override bool IsEnough(TopicReading reading, ImmutableHashSet<string> said) => said.Contains(Consultation) || base.IsEnough(reading, said);
}
