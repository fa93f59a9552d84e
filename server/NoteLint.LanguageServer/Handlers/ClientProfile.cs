using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>What the client can do, as it said with <c>initialize</c>.</summary>
internal sealed class ClientProfile
{
    private const string Markdown = "markdown";
    private const string PlainText = "plaintext";

    /// <summary>A client that has said nothing.</summary>
    internal static ClientProfile Unknown { get; } = new(new ClientCapabilities());

    /// <summary>Reads the capabilities.</summary>
    /// <param name="capabilities">What it said.</param>
    /// <param name="explainCommand">A command of its own that shows the page of a rule.</param>
    internal ClientProfile(ClientCapabilities capabilities, string? explainCommand = null)
    {
        var document = capabilities.TextDocument;
        var workspace = capabilities.Workspace;
        PullsDiagnostics = document?.Diagnostic is not null;
        RefreshesDiagnostics = PullsDiagnostics && workspace?.Diagnostics is { RefreshSupport: true };
        TakesDiagnosticVersions = document?.PublishDiagnostics is { VersionSupport: true };
        KeepsDiagnosticData = PullsDiagnostics ? document?.Diagnostic is { DataSupport: true } : document?.PublishDiagnostics is { DataSupport: true };
        WatchesFiles = workspace?.DidChangeWatchedFiles is { DynamicRegistration: true };
        TakesDocumentChanges = workspace?.WorkspaceEdit is { DocumentChanges: true };
        TakesSnippetEdits = workspace?.WorkspaceEdit is { DocumentChanges: true, SnippetEditSupport: true };
        CreatesFiles = workspace?.WorkspaceEdit is { DocumentChanges: true, ResourceOperations: { } operations } && operations.Contains("create");
        ConfirmsChanges = workspace?.WorkspaceEdit is { DocumentChanges: true, ChangeAnnotationSupport: not null };
        ShowsDocuments = capabilities.Window?.ShowDocument is { Support: true };
        TakesSymbols = document?.DocumentSymbol is not null;
        TakesSymbolTrees = document?.DocumentSymbol is { HierarchicalDocumentSymbolSupport: true };
        FoldsLines = document?.FoldingRange is not null;
        TakesLinks = document?.DocumentLink is not null;
        Renames = document?.Rename is not null;
        PreparesRenames = document?.Rename is { PrepareSupport: true };
        TakesCompletions = document?.Completion is not null;
        TakesCompletionSnippets = document?.Completion?.CompletionItem is { SnippetSupport: true };
        TakesCodeActions = document?.CodeAction?.CodeActionLiteralSupport is not null;
        TakesPreferredActions = document?.CodeAction is { IsPreferredSupport: true };
        HoverFormat = document?.Hover?.ContentFormat?.FirstOrDefault(format => format is Markdown or PlainText) ?? PlainText;
        ExplainCommand = HoversInMarkdown ? explainCommand : null;
    }

    /// <summary>The client asks for diagnostics; otherwise they are pushed.</summary>
    internal bool PullsDiagnostics { get; }

    /// <summary>The client can be asked to pull again.</summary>
    internal bool RefreshesDiagnostics { get; }

    /// <summary>The client can be told more about a text that it has diagnostics of.</summary>
    internal bool TakesDiagnosticsTwice => !PullsDiagnostics || RefreshesDiagnostics;

    /// <summary>Pushed diagnostics may name the version they belong to.</summary>
    internal bool TakesDiagnosticVersions { get; }

    /// <summary>The client keeps the data of a diagnostic.</summary>
    internal bool KeepsDiagnosticData { get; }

    /// <summary>The client can be asked to watch files.</summary>
    internal bool WatchesFiles { get; }

    /// <summary>Edits may name the version of the document they belong to.</summary>
    internal bool TakesDocumentChanges { get; }

    /// <summary>Edits may be snippets.</summary>
    internal bool TakesSnippetEdits { get; }

    /// <summary>An edit may make a file.</summary>
    internal bool CreatesFiles { get; }

    /// <summary>The client shows each change that asks for it before it is made.</summary>
    internal bool ConfirmsChanges { get; }

    /// <summary>The client can be asked to show a document.</summary>
    internal bool ShowsDocuments { get; }

    /// <summary>The client asks for symbols.</summary>
    internal bool TakesSymbols { get; }

    /// <summary>The client shows symbols as a tree; otherwise as a list.</summary>
    internal bool TakesSymbolTrees { get; }

    /// <summary>The client asks what can be folded.</summary>
    internal bool FoldsLines { get; }

    /// <summary>The client asks for links.</summary>
    internal bool TakesLinks { get; }

    /// <summary>The client renames.</summary>
    internal bool Renames { get; }

    /// <summary>The client asks what would be renamed before its user types a new name.</summary>
    internal bool PreparesRenames { get; }

    /// <summary>The client asks for completions.</summary>
    internal bool TakesCompletions { get; }

    /// <summary>Completions may be snippets.</summary>
    internal bool TakesCompletionSnippets { get; }

    /// <summary>The client takes code actions that carry an edit, not only commands.</summary>
    internal bool TakesCodeActions { get; }

    /// <summary>A code action may be marked as the one to take first.</summary>
    internal bool TakesPreferredActions { get; }

    /// <summary>Hovers are written in Markdown; otherwise in plain text.</summary>
    internal bool HoversInMarkdown => HoverFormat == Markdown;

    /// <summary>The form of hovers, by its name in the protocol.</summary>
    internal string HoverFormat { get; }

    /// <summary>The client's command that shows the page of a rule, for links in hovers; null where it has none.</summary>
    internal string? ExplainCommand { get; }
}
