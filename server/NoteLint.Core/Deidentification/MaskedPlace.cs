using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers;
using NoteLint.Core.Identifiers.Names;

namespace NoteLint.Core.Deidentification;

/// <summary>A place that is masked: an identifier or a name.</summary>
/// <param name="Span">What is replaced (UTF-16 offsets).</param>
/// <param name="Identifier">The identifier; null for a name.</param>
/// <param name="Name">The name; null for another identifier.</param>
internal sealed record MaskedPlace(TextSpan Span, FoundIdentifier? Identifier, NameMention? Name);
