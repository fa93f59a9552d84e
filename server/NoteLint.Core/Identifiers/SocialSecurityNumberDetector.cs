using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers;

/// <summary>US Social Security numbers: <c>219-09-9999</c> anywhere, in other forms behind a label.</summary>
public sealed class SocialSecurityNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.SocialSecurityNumber;

    private protected override BelongsAs BelongsIn => BelongsAs.None;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "Social Security number")];
}
