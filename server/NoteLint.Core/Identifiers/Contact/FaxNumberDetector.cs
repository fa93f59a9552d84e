using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Fax numbers.</summary>
public sealed class FaxNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.FaxNumber;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "fax number")];
}
