import * as vscode from 'vscode';

/** Shows the page on what NoteLint and VS Code keep of notes. */
export async function showPrivacy(context: vscode.ExtensionContext): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(context.extensionUri, 'PRIVACY.md'));
}
