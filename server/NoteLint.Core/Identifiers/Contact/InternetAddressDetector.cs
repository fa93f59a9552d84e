using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Internet protocol addresses of version 4 and 6.</summary>
public sealed class InternetAddressDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.InternetAddress;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "IP address")];
}
