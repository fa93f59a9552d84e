using System.Runtime.CompilerServices;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;
using NoteLint.Workspaces;

namespace NoteLint.LanguageServer.Analysis;

/// <summary>Findings as the protocol's diagnostics.</summary>
internal static class DiagnosticWriter
{
    private static readonly ConditionalWeakTable<Rule, string> Reasons = [];

    /// <summary>Writes all findings.</summary>
    /// <param name="current">The findings and their document.</param>
    /// <param name="withData">Whether the client keeps data with a diagnostic.</param>
    internal static Diagnostic[] Write(CurrentFindings current, bool withData) =>
        [.. current.Findings.Select(finding => Write(finding, current.Snapshot.Text, withData))];

    /// <summary>Writes one finding.</summary>
    internal static Diagnostic Write(Finding finding, EditedText text, bool withData) => new(
        text.RangeOf(finding.Span),
        SeverityOf(finding.Severity),
        finding.Rule.Id,
        "NoteLint",
        MessageOf(finding),
        withData ? new DiagnosticData(finding.Rule.Id, finding.Rule.Name) : null);

    /// <summary>Writes what can't be used in configuration or a rule page on the disk.</summary>
    internal static Diagnostic Write(ConfigurationFinding found) => new(
        new(new(found.Position.Start.Line, found.Position.Start.Character), new(found.Position.End.Line, found.Position.End.Character)),
        SeverityOf(found.Finding.Severity),
        found.Finding.Rule.Id,
        "NoteLint",
        MessageOf(found.Finding),
        null);

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Information,
        _ => DiagnosticSeverity.Hint,
    };

    // What and what to do, then why: the first sentence of the page. The hover shows the rest.
    private static string MessageOf(Finding finding)
    {
        var why = Reasons.GetValue(finding.Rule, static rule => FirstSentenceOf(rule.Reason.ReplaceLineEndings(" ")));
        return why.Length == 0 ? finding.Message : $"{finding.Message}\n{why}";
    }

    private static string FirstSentenceOf(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
