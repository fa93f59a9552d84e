using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>Hospitals, shelters and buildings by name.</summary>
public sealed class NamedFacilityDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Facility;

    private protected override bool IsOfEveryNote => true;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "facility")];
}
