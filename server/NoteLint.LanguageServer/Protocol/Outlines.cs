namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>textDocument/documentSymbol</c>, <c>foldingRange</c> and <c>documentLink</c>: all they need is the document.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>A part of a document that has a name.</summary>
internal sealed record DocumentSymbol(string Name, int Kind, Range Range, Range SelectionRange);

/// <summary>The same for clients that know lists only.</summary>
internal sealed record SymbolInformation(string Name, int Kind, Location Location);

/// <summary>A place in a document.</summary>
internal sealed record Location(string Uri, Range Range);

/// <summary>Lines that can be folded into the first of them; both 0-based and included.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine, string Kind);

/// <summary>A place that leads to a page.</summary>
internal sealed record DocumentLink(Range Range, string Target);

/// <summary>How links are asked for.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider);
