import * as vscode from 'vscode';
import { NoteLintClient } from './noteLintClient';

let client: NoteLintClient | undefined;

/** Starts the language server and registers NoteLint's commands. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  client = new NoteLintClient(context);
  context.subscriptions.push(
    client,
    vscode.commands.registerCommand('notelint.newNote', newNote),
    vscode.commands.registerCommand('notelint.restart', () => client?.restart()),
    vscode.commands.registerCommand('notelint.showLog', () => client?.showLog()),
    vscode.workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('notelint.server.path')) {
        await client?.restart();
      }
    }),
  );
  await client.start();
}

/** Shuts the server down as the protocol asks. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function newNote(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'clinical-note', content: '' });
  await vscode.window.showTextDocument(document);
}
