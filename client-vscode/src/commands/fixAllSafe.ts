import * as vscode from 'vscode';

/**
 * Makes all safe fixes of the note in front as one step that can be undone. The server is asked directly: VS Code's own command for source
 * actions gives way to its search for a light bulb, which begins whenever findings change, and then does nothing.
 */
export async function fixAllSafe(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) {
    void vscode.window.showInformationMessage('NoteLint: open the note whose safe fixes you want.');
    return;
  }

  const { version } = document;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider', document.uri, new vscode.Range(0, 0, 0, 0), 'source.fixAll.notelint');
  const edit = actions.find(action => action.edit?.has(document.uri))?.edit;
  if (edit === undefined) {
    void vscode.window.showInformationMessage('NoteLint: no safe fix is left in this note. A signed note is never edited.');
  } else if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage('NoteLint: the note changed in the meantime, and nothing was fixed. Please run it again.');
  }
}
