using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>One example on a page: a test of its own, run against all rules.</summary>
/// <param name="Text">The note: marks of bold taken out, lines ending in \n.</param>
/// <param name="Found">Where the rule must find something in <paramref name="Text"/> (UTF-16 offsets), ascending; empty under Allows.</param>
/// <param name="After">The text after the first fix of every finding; null where the page does not say.</param>
/// <param name="Profile">The profile it runs under.</param>
/// <param name="Line">1-based line of the page where it begins.</param>
public sealed record RuleExample(
    string Text,
    ImmutableArray<TextSpan> Found,
    string? After,
    NoteProfile Profile,
    int Line)
{
    /// <summary>True when the rule must find something in it: it stands under Flags.</summary>
    public bool IsFlagged => !Found.IsEmpty;
}
