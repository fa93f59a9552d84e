using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Fixes;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Linting;

/// <summary>What a detector works on and where it reports.</summary>
public sealed class DetectionContext
{
    private readonly RuleSeverity severity;
    private readonly List<Finding> findings;

    internal DetectionContext(Note note, LintOptions options, Rule rule, RuleSeverity severity, List<Finding> findings, CancellationToken cancellationToken)
    {
        Note = note;
        Options = options;
        Rule = rule;
        this.severity = severity;
        this.findings = findings;
        CancellationToken = cancellationToken;
    }

    /// <summary>The note.</summary>
    public Note Note { get; }

    /// <summary>Configuration that holds for the note, its own front matter included.</summary>
    public LintOptions Options { get; }

    /// <summary>The rule whose page names the detector.</summary>
    public Rule Rule { get; }

    /// <summary>Cancels the detection.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Reports one place.</summary>
    /// <param name="span">The place (UTF-16 offsets).</param>
    /// <param name="message">What and what to do, without text of the note; null for the page's title.</param>
    /// <param name="fixes">Alternatives, best first.</param>
    /// <param name="identifier">The kind of identifier where it differs from the page's.</param>
    public void Report(TextSpan span, string? message = null, ImmutableArray<Fix> fixes = default, string? identifier = null) =>
        findings.Add(new Finding(
            Rule,
            severity,
            span,
            message ?? Rule.Title,
            fixes.IsDefault ? [] : fixes,
            identifier ?? Rule.Identifier,
            Rule.Consent));
}
