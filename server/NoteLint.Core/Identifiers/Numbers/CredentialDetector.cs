using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Passwords, PINs and door codes behind the words that name them.</summary>
public sealed class CredentialDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Credential;

    private protected override BelongsAs BelongsIn => BelongsAs.None;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "password or code")];
}
