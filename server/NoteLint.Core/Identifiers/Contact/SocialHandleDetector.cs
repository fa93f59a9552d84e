using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Names on social networks.</summary>
public sealed class SocialHandleDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.SocialHandle;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "handle")];
}
