using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Vehicle identification numbers by their check digit, and plates by their label.</summary>
public sealed class VehicleIdentifierDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Vehicle;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "vehicle")];
}
