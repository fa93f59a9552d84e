using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>Each fix of each finding at the place, best first.</summary>
internal sealed class FindingFixes(Session session) : ICodeActionSource
{
    /// <inheritdoc/>
    public string Kind => ActionKind.QuickFix;

    /// <inheritdoc/>
    public bool EditsNote => true;

    /// <inheritdoc/>
    public IEnumerable<CodeAction> ActionsFor(CodeActionRequest request) =>
        request.Touched.SelectMany(finding => ActionsFor(finding, request.Current.Snapshot));

    private IEnumerable<CodeAction> ActionsFor(Finding finding, DocumentSnapshot snapshot)
    {
        var diagnostic = DiagnosticWriter.Write(finding, snapshot.Text, session.Profile.KeepsDiagnosticData);
        var preferred = session.Profile.TakesPreferredActions
            ? finding.Fixes.FirstOrDefault(fix => fix.Safety == FixSafety.Safe)
            : null;
        return finding.Fixes.Select(fix => new CodeAction(
            fix.Title,
            Kind,
            [diagnostic],
            ReferenceEquals(fix, preferred) ? true : null,
            NoteEdit.Of(session.Profile, snapshot, fix.Edits.Select(edit => EditOf(edit, snapshot)))));
    }

    // A marker to complete is a snippet where the client takes one: the caret goes from slot to slot.
    private TextEdit EditOf(TextChange edit, DocumentSnapshot snapshot)
    {
        var text = edit.NewText ?? string.Empty;
        return session.Profile.TakesSnippetEdits && MarkerSnippet.TryWrite(text, out var snippet)
            ? new TextEdit(snapshot.Text.RangeOf(edit.Span), null, new StringValue(snippet))
            : new TextEdit(snapshot.Text.RangeOf(edit.Span), text);
    }
}
