namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext? Context = null);

/// <summary>Which kinds of code actions the client asks for; all of them where there is no list.</summary>
internal sealed record CodeActionContext(string[]? Only = null);

/// <summary>A change that is offered to the writer.</summary>
/// <param name="Title">What the menu shows.</param>
/// <param name="Kind">Its kind in the protocol.</param>
/// <param name="Diagnostics">What it mends; null where it is about more than single places.</param>
/// <param name="IsPreferred">True for the one to take first.</param>
/// <param name="Edit">What changes; null where the command does all.</param>
/// <param name="Command">What the server does once the edit stands.</param>
internal sealed record CodeAction(string Title, string Kind, Diagnostic[]? Diagnostics, bool? IsPreferred, WorkspaceEdit? Edit, Command? Command = null);
