using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Serial numbers by their label, and hardware addresses by their form.</summary>
public sealed class DeviceIdentifierDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Device;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "device number")];
}
