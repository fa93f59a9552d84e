using System.Reflection;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>initialize</c> and <c>initialized</c>: who can do what.</summary>
internal sealed class InitializeHandler(Session session, ParentProcess parent)
{
    /// <summary>Takes note of the client and says what NoteLint does for it: nothing is promised that this client can't use.</summary>
    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        var profile = session.Profile = new ClientProfile(parameters.Capabilities ?? new ClientCapabilities(), parameters.InitializationOptions?.ExplainCommand);
        session.Folders.ShippedRulesOnly = parameters.InitializationOptions is { ShippedRulesOnly: true };
        session.Folders.Change(added: FoldersOf(parameters), removed: []);
        parent.Watch(parameters.ProcessId);
        return new InitializeResult(
            new ServerCapabilities(
                PositionEncoding: "utf-16",
                TextDocumentSync: new TextDocumentSyncOptions(OpenClose: true, Change: 2, Save: true),
                HoverProvider: true,
                CodeActionProvider: profile.TakesCodeActions ? new CodeActionOptions(Actions.ActionKind.All) : null,
                CompletionProvider: profile.TakesCompletions ? new CompletionOptions(ResolveProvider: false, CompletionHandler.TriggerCharacters) : null,
                DiagnosticProvider: profile.PullsDiagnostics
                    ? new DiagnosticOptions("notelint", InterFileDependencies: false, WorkspaceDiagnostics: parameters.InitializationOptions is not { WorkspaceDiagnosticsOnRequest: true })
                    : null,
                DocumentSymbolProvider: profile.TakesSymbols ? true : null,
                FoldingRangeProvider: profile.FoldsLines ? true : null,
                DocumentLinkProvider: profile.TakesLinks ? new DocumentLinkOptions(ResolveProvider: false) : null,
                RenameProvider: profile.PreparesRenames ? new RenameOptions(PrepareProvider: true) : profile.Renames ? true : null,
                ExecuteCommandProvider: new ExecuteCommandOptions(ExecuteCommandHandler.Commands),
                Workspace: new WorkspaceOptions(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true))),
            new ServerInfo("NoteLint", Version()));
    }

    /// <summary>The client is ready: it is asked to watch configuration and rule pages.</summary>
    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public async Task InitializedAsync(System.Text.Json.JsonElement? parameters = null)
    {
        _ = parameters;
        if (session.Profile.WatchesFiles)
        {
            await session.Client.RegisterAsync([
                new Registration(
                    "notelint-configuration",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions([.. FolderCatalog.WatchedFiles.Select(glob => new FileWatcher(glob))])),
            ]).ConfigureAwait(false);
        }
    }

    private static IEnumerable<string> FoldersOf(InitializeParams parameters)
    {
        if (parameters.WorkspaceFolders is { } folders)
        {
            return folders.Select(folder => folder.Uri).Select(DocumentPath.Of).OfType<string>();
        }

        return (parameters.RootUri is { } uri ? DocumentPath.Of(uri) : parameters.RootPath) is { } root ? [root] : [];
    }

    private static string Version() =>
        typeof(InitializeHandler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;
}
