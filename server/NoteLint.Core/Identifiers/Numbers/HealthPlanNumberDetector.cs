using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Numbers of insurance by their label, and Medicare beneficiary identifiers by their form.</summary>
public sealed class HealthPlanNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.HealthPlanNumber;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "health plan number")];
}
