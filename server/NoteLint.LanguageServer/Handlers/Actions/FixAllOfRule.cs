using NoteLint.Core.Fixes;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>All safe fixes of one rule in a note, where the rule has found more than one place.</summary>
internal sealed class FixAllOfRule(Session session) : ICodeActionSource
{
    /// <inheritdoc/>
    public string Kind => ActionKind.QuickFix;

    /// <inheritdoc/>
    public bool EditsNote => true;

    /// <inheritdoc/>
    public IEnumerable<CodeAction> ActionsFor(CodeActionRequest request)
    {
        foreach (var rule in request.Touched.Where(finding => finding.FirstSafeFix() is not null).Select(finding => finding.Rule).Distinct())
        {
            var findings = request.Current.Findings.Where(finding => finding.Rule == rule && finding.FirstSafeFix() is not null).ToList();
            if (findings.Count < 2)
            {
                continue;
            }

            var snapshot = request.Current.Snapshot;
            var text = FixApplier.Apply(snapshot.Text.Source, findings.Select(finding => finding.FirstSafeFix()!)).Text;
            yield return new CodeAction(
                $"Make all {findings.Count} safe fixes of {rule.Id} ({rule.Name}) in this note",
                Kind,
                [.. findings.Select(finding => DiagnosticWriter.Write(finding, snapshot.Text, session.Profile.KeepsDiagnosticData))],
                null,
                NoteEdit.Of(session.Profile, snapshot, text.GetTextChanges(snapshot.Text.Source)));
        }
    }
}
