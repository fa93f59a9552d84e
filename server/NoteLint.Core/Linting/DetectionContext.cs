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

    internal DetectionContext(Note note, NoteAnalyses analyses, LintOptions options, Rule rule, RuleSeverity severity, List<Finding> findings, CancellationToken cancellationToken)
    {
        Note = note;
        Analyses = analyses;
        Options = options;
        Rule = rule;
        this.severity = severity;
        this.findings = findings;
        CancellationToken = cancellationToken;
    }

    /// <summary>The note.</summary>
    public Note Note { get; }

    /// <summary>What detectors share about the note.</summary>
    public NoteAnalyses Analyses { get; }

    /// <summary>Configuration that holds for the note, its own front matter included.</summary>
    public LintOptions Options { get; }

    /// <summary>The rule whose page names the detector.</summary>
    public Rule Rule { get; }

    /// <summary>Cancels the detection.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Reports one place under the page's title.</summary>
    /// <param name="span">The place (UTF-16 offsets).</param>
    /// <param name="advice">What to do, as a sentence without text of the note.</param>
    /// <param name="fixes">Alternatives, best first.</param>
    public void Report(TextSpan span, string advice, params ImmutableArray<Fix> fixes) => ReportMessage(span, $"{Rule.Title}. {advice}", fixes);

    /// <summary>Reports one place where the page's title does not say what was found.</summary>
    /// <param name="span">The place (UTF-16 offsets).</param>
    /// <param name="message">What and what to do, without text of the note.</param>
    /// <param name="fixes">Alternatives, best first.</param>
    public void ReportMessage(TextSpan span, string message, params ImmutableArray<Fix> fixes) =>
        findings.Add(new Finding(Rule, severity, span, message, fixes, Rule.Identifier, Rule.Consent));
}
