using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Numbers of claims, dockets, cases, badges and the like by their label.</summary>
public sealed class OtherNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.OtherNumber;

    /// <summary>"Cl. Alex Example, file CM-1180": the client's own number in the clinic.</summary>
    private protected override bool Belongs(DetectionContext context, TextSpan span) =>
        base.Belongs(context, span) || EndsWithLabel(context.Note.Chars.AsSpan(0, span.Start)) && ClientEntry.Holds(context, span);

    private static bool EndsWithLabel(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" .:#");
        before = before.EndsWith(" no", StringComparison.OrdinalIgnoreCase) ? before[..^3] : before;
        return before.EndsWith("file", StringComparison.OrdinalIgnoreCase) || before.EndsWith("chart", StringComparison.OrdinalIgnoreCase) || before.EndsWith("record", StringComparison.OrdinalIgnoreCase) || before.EndsWith("case", StringComparison.OrdinalIgnoreCase) || before.EndsWith("ref", StringComparison.OrdinalIgnoreCase);
    }

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "number")];
}
