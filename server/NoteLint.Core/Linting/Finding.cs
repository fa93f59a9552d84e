using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Linting;

/// <summary>One place in a note, and what a rule says about it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Severity after profile and configuration; never <see cref="RuleSeverity.None"/>.</param>
/// <param name="Span">The place (UTF-16 offsets from the note's start).</param>
/// <param name="Message">What and what to do, without text of the note.</param>
/// <param name="Fixes">Alternatives, best first.</param>
/// <param name="Identifier">For confidentiality findings the kind of identifier (contract.md).</param>
/// <param name="Consent">For consent findings the kind of consent (contract.md).</param>
public sealed record Finding(
    Rule Rule,
    RuleSeverity Severity,
    TextSpan Span,
    string Message,
    ImmutableArray<Fix> Fixes,
    string? Identifier = null,
    string? Consent = null);
