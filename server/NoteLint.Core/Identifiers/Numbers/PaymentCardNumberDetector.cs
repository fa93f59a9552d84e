using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Numbers of payment cards by range and check digit, or beside the word for one.</summary>
public sealed class PaymentCardNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.PaymentCard;

    private protected override BelongsAs BelongsIn => BelongsAs.None;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "card number")];
}
