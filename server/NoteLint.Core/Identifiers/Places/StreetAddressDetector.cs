using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>Street addresses with their number, and post office boxes.</summary>
public sealed class StreetAddressDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.StreetAddress;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "street address")];
}
