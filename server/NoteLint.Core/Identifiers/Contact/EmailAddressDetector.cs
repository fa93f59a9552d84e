using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Email addresses.</summary>
public sealed class EmailAddressDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.EmailAddress;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "email address")];
}
