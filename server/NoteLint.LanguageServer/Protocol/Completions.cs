namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>textDocument/completion</c>.</summary>
internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>What there is to complete with.</summary>
/// <param name="IsIncomplete">True where more letters may bring other items.</param>
/// <param name="Items">The items.</param>
internal sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

/// <summary>Something to complete with.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Detail">What it is.</param>
/// <param name="FilterText">What the typed word is compared with.</param>
/// <param name="InsertTextFormat"><see cref="PlainText"/> or <see cref="Snippet"/>.</param>
/// <param name="TextEdit">What is written in place of the typed word.</param>
internal sealed record CompletionItem(string Label, string Detail, string FilterText, int InsertTextFormat, TextEdit TextEdit)
{
    /// <summary>The text is inserted as it stands.</summary>
    internal const int PlainText = 1;

    /// <summary>The text has places to fill in.</summary>
    internal const int Snippet = 2;
}
