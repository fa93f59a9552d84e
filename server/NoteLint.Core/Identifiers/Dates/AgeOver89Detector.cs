using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers.Dates;

/// <summary>Ages of 90 years and more.</summary>
public sealed class AgeOver89Detector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Age;

    private protected override bool IsOfEveryNote => true;

    private protected override string Advice => "Say \"90 or older\".";

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span)
    {
        var age = AgeReader.WithUnit(context.Note, span);
        var isCompound = age.End > span.End && context.Note.Chars.AsSpan(span.End, age.End - span.End).Contains('-');
        return [new("Write \"90 or older\"", FixSafety.Review, [new TextChange(age, isCompound ? "90-or-older" : "90 or older")])];
    }
}
