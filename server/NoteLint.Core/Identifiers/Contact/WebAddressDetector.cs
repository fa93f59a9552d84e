using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Web addresses.</summary>
public sealed class WebAddressDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.WebAddress;

    private protected override bool IsOfProse => true;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "web address")];
}
