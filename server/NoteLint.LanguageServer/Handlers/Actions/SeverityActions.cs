using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>Switches a rule off, or makes it one step more or less serious, for the folder of the note: a line in its <c>.editorconfig</c>, which is then shown.</summary>
internal sealed class SeverityActions(Session session) : ICodeActionSource
{
    /// <inheritdoc/>
    public string Kind => ActionKind.QuickFix;

    /// <inheritdoc/>
    public bool EditsNote => false;

    /// <inheritdoc/>
    public IEnumerable<CodeAction> ActionsFor(CodeActionRequest request)
    {
        var snapshot = request.Current.Snapshot;
        if (ConfigurationTarget.For(session, snapshot.Uri) is not { } target)
        {
            yield break;
        }

        foreach (var finding in request.Touched.Where(finding => finding.Rule.Family != RuleFamily.NoteLint).DistinctBy(finding => finding.Rule))
        {
            var diagnostic = DiagnosticWriter.Write(finding, snapshot.Text, session.Profile.KeepsDiagnosticData);
            foreach (var (severity, title) in ChoicesFor(finding))
            {
                yield return new CodeAction(
                    $"{title} {finding.Rule.Id} ({finding.Rule.Name}) in this folder",
                    Kind,
                    [diagnostic],
                    null,
                    target.EditFor(finding.Rule, severity),
                    session.Profile.ShowsDocuments ? new Command("Show the configuration", ExecuteCommandHandler.ShowFile, [target.Uri]) : null);
            }
        }
    }

    private static IEnumerable<(RuleSeverity Severity, string Title)> ChoicesFor(Finding finding)
    {
        var steps = RuleSeverities.WorstFirst;
        var step = steps.IndexOf(finding.Severity);
        if (step + 1 < steps.Length)
        {
            yield return (steps[step + 1], $"Less serious ({WordOf(steps[step + 1])}):");
        }

        if (step > 0)
        {
            yield return (steps[step - 1], $"More serious ({WordOf(steps[step - 1])}):");
        }

        yield return (RuleSeverity.None, "Switch off");
    }

    private static string WordOf(RuleSeverity severity) => severity.ToString().ToLowerInvariant();
}
