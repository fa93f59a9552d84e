using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>Something on a rule page that can't be used.</summary>
/// <param name="Span">Where, in UTF-16 offsets from the page's start.</param>
/// <param name="Message">What is wrong, why it matters and what to do.</param>
public sealed record PageError(TextSpan Span, string Message);
