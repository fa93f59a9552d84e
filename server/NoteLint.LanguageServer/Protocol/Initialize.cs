using System.Text.Json;

namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>initialize</c>: who the client is and what it can do.</summary>
internal sealed record InitializeParams(
    ClientCapabilities? Capabilities = null,
    int? ProcessId = null,
    string? RootPath = null,
    string? RootUri = null,
    WorkspaceFolder[]? WorkspaceFolders = null,
    InitializationOptions? InitializationOptions = null);

/// <summary>What NoteLint's own extension says beyond the protocol.</summary>
/// <param name="WorkspaceDiagnosticsOnRequest">True when all notes of the folders are linted only when the user asks: the client must not begin by itself.</param>
/// <param name="ShippedRulesOnly">True in folders that the user has not trusted: a clinic's own rule pages are left alone.</param>
/// <param name="ExplainCommand">The client's command that shows the page of a rule, given its id: hovers may link to it.</param>
internal sealed record InitializationOptions(bool WorkspaceDiagnosticsOnRequest = false, bool ShippedRulesOnly = false, string? ExplainCommand = null);

/// <summary>A folder that is open in the client.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What the client can do, as far as NoteLint makes use of it.</summary>
internal sealed record ClientCapabilities(
    WorkspaceClientCapabilities? Workspace = null,
    TextDocumentClientCapabilities? TextDocument = null,
    WindowClientCapabilities? Window = null);

/// <summary>What the client can do with its window.</summary>
internal sealed record WindowClientCapabilities(ShowDocumentClientCapabilities? ShowDocument = null);

/// <summary>Whether the client can be asked to show a document.</summary>
internal sealed record ShowDocumentClientCapabilities(bool Support = false);

/// <summary>What the client can do for a workspace.</summary>
internal sealed record WorkspaceClientCapabilities(
    WorkspaceEditClientCapabilities? WorkspaceEdit = null,
    DidChangeWatchedFilesClientCapabilities? DidChangeWatchedFiles = null,
    DiagnosticWorkspaceClientCapabilities? Diagnostics = null);

/// <summary>Which edits the client understands.</summary>
internal sealed record WorkspaceEditClientCapabilities(
    bool DocumentChanges = false,
    bool SnippetEditSupport = false,
    string[]? ResourceOperations = null,
    JsonElement? ChangeAnnotationSupport = null);

/// <summary>Whether the client can be asked to watch files.</summary>
internal sealed record DidChangeWatchedFilesClientCapabilities(bool DynamicRegistration = false);

/// <summary>Whether the client can be asked to pull diagnostics again.</summary>
internal sealed record DiagnosticWorkspaceClientCapabilities(bool RefreshSupport = false);

/// <summary>What the client can do with a document.</summary>
internal sealed record TextDocumentClientCapabilities(
    PublishDiagnosticsClientCapabilities? PublishDiagnostics = null,
    DiagnosticClientCapabilities? Diagnostic = null,
    HoverClientCapabilities? Hover = null,
    CodeActionClientCapabilities? CodeAction = null,
    CompletionClientCapabilities? Completion = null,
    DocumentSymbolClientCapabilities? DocumentSymbol = null,
    JsonElement? FoldingRange = null,
    JsonElement? DocumentLink = null,
    RenameClientCapabilities? Rename = null);

/// <summary>Whether the client shows symbols as a tree.</summary>
internal sealed record DocumentSymbolClientCapabilities(bool HierarchicalDocumentSymbolSupport = false);

/// <summary>Whether the client asks what would be renamed.</summary>
internal sealed record RenameClientCapabilities(bool PrepareSupport = false);

/// <summary>What the client makes of diagnostics that are pushed.</summary>
internal sealed record PublishDiagnosticsClientCapabilities(bool VersionSupport = false, bool DataSupport = false);

/// <summary>Present when the client pulls diagnostics.</summary>
internal sealed record DiagnosticClientCapabilities(bool DataSupport = false);

/// <summary>In which forms the client shows a hover, its favourite first.</summary>
internal sealed record HoverClientCapabilities(string[]? ContentFormat = null);

/// <summary>Which code actions the client understands.</summary>
internal sealed record CodeActionClientCapabilities(JsonElement? CodeActionLiteralSupport = null, bool IsPreferredSupport = false);

/// <summary>What the client can do with completions.</summary>
internal sealed record CompletionClientCapabilities(CompletionItemClientCapabilities? CompletionItem = null);

/// <summary>Whether a completion may be a snippet.</summary>
internal sealed record CompletionItemClientCapabilities(bool SnippetSupport = false);

/// <summary>The answer to <c>initialize</c>.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Name and version of the server.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>What NoteLint does.</summary>
internal sealed record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    bool HoverProvider,
    CodeActionOptions? CodeActionProvider,
    CompletionOptions? CompletionProvider,
    DiagnosticOptions? DiagnosticProvider,
    bool? DocumentSymbolProvider,
    bool? FoldingRangeProvider,
    DocumentLinkOptions? DocumentLinkProvider,
    object? RenameProvider,
    ExecuteCommandOptions ExecuteCommandProvider,
    WorkspaceOptions Workspace);

/// <summary>Which changes of documents the server wants to hear of; <paramref name="Change"/> 2 means edit by edit.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>The kinds of code actions that are offered.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds);

/// <summary>How completions are asked for.</summary>
internal sealed record CompletionOptions(bool ResolveProvider, string[] TriggerCharacters);

/// <summary>How diagnostics are pulled.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>What the server does with a workspace.</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersOptions WorkspaceFolders);

/// <summary>Several folders are fine, and the server wants to hear when they change.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);
