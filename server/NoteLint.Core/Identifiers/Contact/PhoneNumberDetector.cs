using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Telephone numbers.</summary>
public sealed class PhoneNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.PhoneNumber;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "phone number")];
}
