using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Deidentification;

/// <summary>A copy of a note in which identifiers are masked.</summary>
/// <param name="Text">The copy.</param>
/// <param name="Masked">How many places were masked.</param>
/// <param name="Doubts">Where a human must look first, by position in the note it was made from.</param>
public sealed record MaskedNote(SourceText Text, int Masked, ImmutableArray<Doubt> Doubts);

/// <summary>A place that may be masked wrongly, or not at all.</summary>
/// <param name="Span">The place in the note that was masked (UTF-16 offsets).</param>
/// <param name="Reason">What is doubtful, without text of the note.</param>
public sealed record Doubt(TextSpan Span, string Reason);
