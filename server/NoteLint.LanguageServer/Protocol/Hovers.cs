namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>textDocument/hover</c>.</summary>
internal sealed record HoverParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>What is shown beside the pointer, and for which place.</summary>
internal sealed record Hover(MarkupContent Contents, Range Range);

/// <summary>Text in Markdown (<c>markdown</c>) or without marks (<c>plaintext</c>).</summary>
internal sealed record MarkupContent(string Kind, string Value);
