using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Images;

/// <summary>Images in Markdown, image files, and photographs of people that a note speaks of.</summary>
public sealed class PhotographDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Photograph;

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(PhotographReader.ImageAround(context.Note.Chars, span), "photograph")];
}
