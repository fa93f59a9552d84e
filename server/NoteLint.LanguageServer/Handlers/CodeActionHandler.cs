using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// <c>textDocument/codeAction</c>: the fixes of the findings at a place. Worked out from the text as it stands, never from what the client sends
/// back with a diagnostic: not every client does, and the text may have moved on.
/// </summary>
internal sealed class CodeActionHandler(Session session)
{
    /// <summary>The only kind of code action that is offered.</summary>
    internal const string Kind = "quickfix";

    /// <summary>Offers each fix of each finding that touches the range, best first. A signed note gets none.</summary>
    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public async Task<CodeAction[]> CodeActionAsync(CodeActionParams parameters, CancellationToken cancellationToken)
    {
        if (!session.Profile.TakesCodeActions || !IsWanted(parameters.Context?.Only))
        {
            return [];
        }

        var current = await session.Findings.FindAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false);
        if (current is not { IsSigned: false } || !current.Snapshot.Text.TrySpanOf(parameters.Range, out var span))
        {
            return [];
        }

        return [.. current.Findings
            .Where(finding => finding.Span.IntersectsWith(span))
            .SelectMany(finding => ActionsFor(finding, current.Snapshot))];
    }

    private static bool IsWanted(string[]? only) => only is null || only.Any(kind => kind is Kind or "");

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
            EditOf(fix, snapshot)));
    }

    private WorkspaceEdit EditOf(Fix fix, DocumentSnapshot snapshot)
    {
        TextEdit[] edits = [.. fix.Edits.Select(edit => EditOf(edit, snapshot))];
        return session.Profile.TakesDocumentChanges
            ? new WorkspaceEdit(null, [new TextDocumentEdit(new OptionalVersionedTextDocumentIdentifier(snapshot.Uri, snapshot.Version), edits)])
            : new WorkspaceEdit(new Dictionary<string, TextEdit[]> { [snapshot.Uri] = edits }, null);
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
