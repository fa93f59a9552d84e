namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext? Context = null);

/// <summary>Which kinds of code actions the client asks for; all of them where there is no list.</summary>
internal sealed record CodeActionContext(string[]? Only = null);

/// <summary>A change that is offered to the writer.</summary>
internal sealed record CodeAction(string Title, string Kind, Diagnostic[] Diagnostics, bool? IsPreferred, WorkspaceEdit Edit);

/// <summary>Edits by document: with versions where the client supports them, else plain.</summary>
internal sealed record WorkspaceEdit(Dictionary<string, TextEdit[]>? Changes, TextDocumentEdit[]? DocumentChanges);

/// <summary>Edits of one version of a document.</summary>
internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, TextEdit[] Edits);

/// <summary>The text that replaces a range: as <paramref name="NewText"/>, or as a snippet where the client takes those.</summary>
internal sealed record TextEdit(Range Range, string? NewText, StringValue? Snippet = null);

/// <summary>A snippet: text with places to fill in and choices.</summary>
internal sealed record StringValue(string Value)
{
    /// <summary>The only kind there is.</summary>
    public string Kind { get; } = "snippet";
}
