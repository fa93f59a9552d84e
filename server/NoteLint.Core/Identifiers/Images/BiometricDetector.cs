using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Images;

/// <summary>Fingerprints, scans and voice prints.</summary>
public sealed class BiometricDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Biometric;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "biometric data")];
}
