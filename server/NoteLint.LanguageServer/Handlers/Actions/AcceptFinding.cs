using System.Globalization;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>Accepts one finding: it is not shown again, here or by <c>notelint check</c>. The note stays as it is, so a signed one may have it too.</summary>
internal sealed class AcceptFinding(Session session) : ICodeActionSource
{
    /// <inheritdoc/>
    public string Kind => ActionKind.QuickFix;

    /// <inheritdoc/>
    public bool EditsNote => false;

    /// <inheritdoc/>
    public IEnumerable<CodeAction> ActionsFor(CodeActionRequest request)
    {
        var snapshot = request.Current.Snapshot;
        if (DocumentPath.Of(snapshot.Uri) is null)
        {
            return [];
        }

        return request.Touched.Where(finding => finding.Rule.Family != RuleFamily.NoteLint).Select(finding => new CodeAction(
            $"Accept this finding of {finding.Rule.Id} ({finding.Rule.Name})",
            Kind,
            [DiagnosticWriter.Write(finding, snapshot.Text, session.Profile.KeepsDiagnosticData)],
            null,
            null,
            new Command(
                "Accept this finding",
                ExecuteCommandHandler.Accept,
                [snapshot.Uri, Number(snapshot.Version), finding.Rule.Id, Number(finding.Span.Start), Number(finding.Span.Length)])));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
