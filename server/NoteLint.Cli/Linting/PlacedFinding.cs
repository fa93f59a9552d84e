using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Core.Text;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Linting;

/// <summary>A finding with its place in lines: what is left of it once the text of its note is gone.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Severity after profile and configuration.</param>
/// <param name="Identifier">For confidentiality findings the kind of identifier (contract.md).</param>
/// <param name="Consent">For consent findings the kind of consent (contract.md).</param>
/// <param name="Span">The place (UTF-16 offsets from the note's start).</param>
/// <param name="Lines">The same as 0-based lines and UTF-16 characters.</param>
/// <param name="Message">What and what to do, without text of the note.</param>
/// <param name="Text">What was found; null where reports may not quote it.</param>
/// <param name="Fixes">Alternatives, best first.</param>
internal sealed record PlacedFinding(
    RuleFacts Rule,
    RuleSeverity Severity,
    string? Identifier,
    string? Consent,
    TextSpan Span,
    LinePositionSpan Lines,
    string Message,
    string? Text,
    ImmutableArray<Fix> Fixes)
{
    /// <summary>Where a person finds it in a document that has no lines to count: a page, a paragraph; null for plain text.</summary>
    public string? Spot { get; init; }

    /// <summary>Places the findings of a note.</summary>
    /// <param name="chars">The text of the note.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="keepText">Whether to keep what was found.</param>
    public static ImmutableArray<PlacedFinding> AllOf(string chars, ImmutableArray<Finding> findings, bool keepText)
    {
        if (findings.IsEmpty)
        {
            return [];
        }

        var lines = LineMap.Create(chars);
        return [.. findings.Select(finding => Of(finding, lines, keepText ? chars.Substring(finding.Span.Start, finding.Span.Length) : null))];
    }

    /// <summary>A finding in configuration or a rule page.</summary>
    public static PlacedFinding Of(ConfigurationFinding found) => Of(found.Finding, found.Position, text: null);

    private static PlacedFinding Of(Finding finding, LineMap lines, string? text) =>
        Of(finding, new LinePositionSpan(lines.PositionOf(finding.Span.Start), lines.PositionOf(finding.Span.End)), text);

    private static PlacedFinding Of(Finding finding, LinePositionSpan lines, string? text) => new(
        RuleFacts.Of(finding.Rule),
        finding.Severity,
        finding.Identifier,
        finding.Consent,
        finding.Span,
        lines,
        finding.Message,
        text,
        finding.Fixes);
}
