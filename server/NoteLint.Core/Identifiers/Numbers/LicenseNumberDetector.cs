using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Numbers of licences by their label, and DEA numbers by their check digit.</summary>
public sealed class LicenseNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.LicenseNumber;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "license number")];
}
