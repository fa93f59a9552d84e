using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Organizations;

/// <summary>Employers by name.</summary>
public sealed class EmployerNameDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Employer;

    /// <summary>A call for help names where it is sent to, and not where somebody works or learns.</summary>
    private protected override BelongsAs BelongsIn => ~BelongsAs.EmergencyHelp;

    private protected override string Advice => "Consider the role unless the name matters for care, safety or law.";

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "employer")];
}
