using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Numbers of claims, dockets, cases, badges and the like by their label.</summary>
public sealed class OtherNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.OtherNumber;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "number")];
}
