using System.Text.Json;

namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>initialize</c>: who the client is and what it can do.</summary>
internal sealed record InitializeParams(
    ClientCapabilities? Capabilities = null,
    int? ProcessId = null,
    string? RootPath = null,
    string? RootUri = null,
    WorkspaceFolder[]? WorkspaceFolders = null);

/// <summary>A folder that is open in the client.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What the client can do, as far as NoteLint makes use of it.</summary>
internal sealed record ClientCapabilities(
    WorkspaceClientCapabilities? Workspace = null,
    TextDocumentClientCapabilities? TextDocument = null);

/// <summary>What the client can do for a workspace.</summary>
internal sealed record WorkspaceClientCapabilities(
    WorkspaceEditClientCapabilities? WorkspaceEdit = null,
    DidChangeWatchedFilesClientCapabilities? DidChangeWatchedFiles = null,
    DiagnosticWorkspaceClientCapabilities? Diagnostics = null);

/// <summary>Which edits the client understands.</summary>
internal sealed record WorkspaceEditClientCapabilities(bool DocumentChanges = false, bool SnippetEditSupport = false);

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
    CompletionClientCapabilities? Completion = null);

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
    WorkspaceOptions Workspace);

/// <summary>Which changes of documents the server wants to hear of; <paramref name="Change"/> 2 means edit by edit.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>The kinds of code actions that are offered.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds);

/// <summary>How completions are asked for.</summary>
internal sealed record CompletionOptions(bool ResolveProvider);

/// <summary>How diagnostics are pulled.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>What the server does with a workspace.</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersOptions WorkspaceFolders);

/// <summary>Several folders are fine, and the server wants to hear when they change.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);
