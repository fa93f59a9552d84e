using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Account numbers by their label, and IBANs by their check digits.</summary>
public sealed class AccountNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.AccountNumber;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "account number")];
}
