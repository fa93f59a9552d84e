using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;
using NoteLint.Workspaces;

namespace NoteLint.LanguageServer.Analysis;

/// <summary>Findings as the protocol's diagnostics.</summary>
internal static class DiagnosticWriter
{
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
        var reason = finding.Rule.Reason.ReplaceLineEndings(" ");
        var end = reason.IndexOf(". ", StringComparison.Ordinal);
        var why = end < 0 ? reason : reason[..(end + 1)];
        return why.Length == 0 ? finding.Message : $"{finding.Message}\n{why}";
    }
}
