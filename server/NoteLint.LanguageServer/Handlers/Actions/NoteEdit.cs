using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>Writes edits of an open document in the form that the client takes.</summary>
internal static class NoteEdit
{
    /// <summary>Edits of one document.</summary>
    /// <param name="profile">What the client takes.</param>
    /// <param name="snapshot">The text that the edits are for.</param>
    /// <param name="edits">Ascending and disjoint.</param>
    internal static WorkspaceEdit Of(ClientProfile profile, DocumentSnapshot snapshot, IEnumerable<TextEdit> edits) => profile.TakesDocumentChanges
        ? new WorkspaceEdit(null, [new TextDocumentEdit(new OptionalVersionedTextDocumentIdentifier(snapshot.Uri, snapshot.Version), [.. edits])])
        : new WorkspaceEdit(new Dictionary<string, TextEdit[]> { [snapshot.Uri] = [.. edits] }, null);

    /// <summary>Edits of one document, as text.</summary>
    internal static WorkspaceEdit Of(ClientProfile profile, DocumentSnapshot snapshot, IEnumerable<TextChange> changes) =>
        Of(profile, snapshot, changes.Select(change => new TextEdit(snapshot.Text.RangeOf(change.Span), change.NewText ?? string.Empty)));
}
