using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>textDocument/didOpen</c>, <c>didChange</c>, <c>didSave</c>, <c>didClose</c>: keeps the server's text the same as the editor's.</summary>
internal sealed class TextDocumentSyncHandler(Session session)
{
    /// <summary>A document was opened.</summary>
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenTextDocumentParams parameters)
    {
        LookAtConfigurationAgain();
        session.Documents.Open(parameters.TextDocument);
        session.Diagnostics.DocumentChanged(parameters.TextDocument.Uri);
    }

    /// <summary>A document was edited.</summary>
    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public async Task DidChangeAsync(DidChangeTextDocumentParams parameters)
    {
        var (uri, version) = (parameters.TextDocument.Uri, parameters.TextDocument.Version);
        if (session.Documents.Find(uri) is not { } document)
        {
            await session.Client.LogAsync(MessageType.Warning, "An edit was dropped: its document is not open.").ConfigureAwait(false);
            return;
        }

        var wasInStep = document.Current.IsInStep;
        var isInStep = document.Apply(version, parameters.ContentChanges);
        session.Diagnostics.DocumentChanged(uri);
        if (wasInStep && !isInStep)
        {
            await session.Client.LogAsync(
                MessageType.Error,
                $"An edit to version {version} of a document lies outside its text. NoteLint says nothing about the document until it is opened again.")
                .ConfigureAwait(false);
        }
    }

    /// <summary>A document was saved: the writer has finished for now.</summary>
    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(DidSaveTextDocumentParams parameters)
    {
        var heldBack = session.Documents.Find(parameters.TextDocument.Uri)?.FinishTyping() ?? false;
        var reconfigured = LookAtConfigurationAgain();
        if (heldBack || reconfigured)
        {
            session.Diagnostics.Refresh();
        }
    }

    /// <summary>A document was closed.</summary>
    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(DidCloseTextDocumentParams parameters)
    {
        session.Documents.Close(parameters.TextDocument.Uri);
        session.Diagnostics.DocumentClosed(parameters.TextDocument.Uri);
    }

    // Some clients can't watch files; opening and saving are the moments at which they notice a change.
    private bool LookAtConfigurationAgain()
    {
        if (session.Profile.WatchesFiles)
        {
            return false;
        }

        session.Folders.Forget();
        foreach (var document in session.Documents.All)
        {
            document.Reconsider();
        }

        return true;
    }
}
