using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>
/// A comment that ignores a rule on one line. Its reason is left to the writer: until one stands there the comment has no effect and is a
/// finding itself.
/// </summary>
internal sealed class IgnoreHere(Session session) : ICodeActionSource
{
    /// <inheritdoc/>
    public string Kind => ActionKind.QuickFix;

    /// <inheritdoc/>
    public bool EditsNote => true;

    /// <inheritdoc/>
    public IEnumerable<CodeAction> ActionsFor(CodeActionRequest request)
    {
        var snapshot = request.Current.Snapshot;
        var findings = request.Touched.Where(finding => finding.Rule.Family != RuleFamily.NoteLint).DistinctBy(finding => finding.Rule).ToList();
        var note = findings.Count == 0 ? null : request.Current.ReadNote();
        foreach (var finding in findings)
        {
            if (SuppressionWriter.Write(note!, finding) is not { } comment)
            {
                continue;
            }

            var range = snapshot.Text.RangeOf(new(comment.Position, 0));
            var edit = session.Profile.TakesSnippetEdits
                ? new TextEdit(range, null, new StringValue($"{comment.BeforeReason}${{1}}{comment.AfterReason}"))
                : new TextEdit(range, comment.BeforeReason + comment.AfterReason);
            yield return new CodeAction(
                $"Ignore {finding.Rule.Id} ({finding.Rule.Name}) on this line, with a reason",
                Kind,
                [DiagnosticWriter.Write(finding, snapshot.Text, session.Profile.KeepsDiagnosticData)],
                null,
                NoteEdit.Of(session.Profile, snapshot, [edit]));
        }
    }
}
