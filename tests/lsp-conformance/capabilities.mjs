const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };

/** A client like VS Code: pulls diagnostics, versions its edits, shows Markdown. */
export const pulling = {
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
  },
  textDocument: {
    diagnostic: { dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { ...codeAction, isPreferredSupport: true, dataSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** A client like Neovim or Emacs: takes pushed diagnostics, plain edits and plain text. */
export const pushed = {
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    hover: { contentFormat: ['plaintext'] },
    codeAction,
    completion: {},
  },
};
