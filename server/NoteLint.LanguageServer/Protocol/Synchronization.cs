using System.Text.Json.Serialization;

namespace NoteLint.LanguageServer.Protocol;

/// <summary>A document as the client opens it.</summary>
internal sealed record TextDocumentItem(
    string Uri,
    string LanguageId,
    int Version,
    [property: JsonConverter(typeof(NoteTextConverter))] string Text);

/// <summary><c>textDocument/didOpen</c>.</summary>
internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

/// <summary>One edit: the text that replaces a range, or the whole document where there is no range.</summary>
internal sealed record TextDocumentContentChangeEvent(
    [property: JsonConverter(typeof(NoteTextConverter))] string Text,
    Range? Range = null);

/// <summary><c>textDocument/didChange</c>. Each change applies to what the one before it left.</summary>
internal sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument,
    TextDocumentContentChangeEvent[] ContentChanges);

/// <summary><c>textDocument/didSave</c>.</summary>
internal sealed record DidSaveTextDocumentParams(TextDocumentIdentifier TextDocument);

/// <summary><c>textDocument/didClose</c>.</summary>
internal sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);
