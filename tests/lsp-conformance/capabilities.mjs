const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };

/** A client like VS Code: pulls diagnostics, versions its edits, shows Markdown. */
export const pulling = {
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
  },
  textDocument: {
    diagnostic: { dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { ...codeAction, isPreferredSupport: true, dataSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    documentLink: {},
    rename: { prepareSupport: true },
  },
  window: { showDocument: { support: true }, workDoneProgress: true },
};

/** A client like Neovim or Emacs: takes pushed diagnostics, plain edits and plain text. */
export const pushed = {
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    hover: { contentFormat: ['plaintext'] },
    codeAction,
    completion: {},
    documentSymbol: {},
    foldingRange: {},
    rename: {},
  },
};
