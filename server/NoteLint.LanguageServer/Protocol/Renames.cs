namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>textDocument/prepareRename</c>.</summary>
internal sealed record PrepareRenameParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>What would be renamed, and the text to begin with.</summary>
internal sealed record PrepareRenameResult(Range Range, string Placeholder);

/// <summary><c>textDocument/rename</c>.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

/// <summary>How renaming is asked for.</summary>
internal sealed record RenameOptions(bool PrepareProvider);
