using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers;

/// <summary>Medical record numbers by their label. In a chart note the header is where the number belongs.</summary>
public sealed class MedicalRecordNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.MedicalRecordNumber;

    private protected override string Advice => "Consider leaving it to the header.";

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "record number")];
}
