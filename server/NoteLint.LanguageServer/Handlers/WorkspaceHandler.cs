using System.Text.Json;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>Folders and files around the notes: what changes there can change every finding.</summary>
internal sealed class WorkspaceHandler(Session session)
{
    /// <summary>Configuration or a rule page was changed.</summary>
    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWatchedFiles(DidChangeWatchedFilesParams parameters)
    {
        if (parameters.Changes.Length > 0)
        {
            session.Folders.Forget();
            session.Reconsider();
        }
    }

    /// <summary>Folders were opened or closed.</summary>
    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams parameters)
    {
        session.Folders.Change(
            parameters.Event.Added.Select(folder => DocumentPath.Of(folder.Uri)).OfType<string>(),
            parameters.Event.Removed.Select(folder => DocumentPath.Of(folder.Uri)).OfType<string>());
        session.Reconsider();
    }

    /// <summary>Settings of the client were changed. NoteLint is configured by files, so there is nothing to do.</summary>
    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    public static void DidChangeConfiguration(JsonElement? parameters = null) => _ = parameters;
}
