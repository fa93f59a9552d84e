using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers;

/// <summary>Replaces an identifier by words that say what stood there.</summary>
internal static class Mask
{
    /// <summary>What to do about a number that does not belong in a note.</summary>
    public const string Advice = "Remove it, or leave a mask that says what stood here.";

    /// <summary>The fix that puts <c>[label]</c> in place of a number.</summary>
    /// <param name="span">The number without its label in the text.</param>
    /// <param name="label">What it is, such as <c>record number</c>.</param>
    public static Fix For(TextSpan span, string label) =>
        new($"Replace by [{label}]", FixSafety.Review, [new TextChange(span, $"[{label}]")]);
}
