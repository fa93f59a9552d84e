import * as vscode from 'vscode';
import type { NoteLintClient } from '../noteLintClient';
import type { Pages } from '../pages';

/** Shows the note in front beside the same note with the first other wording of each judgmental finding. Nothing is changed. */
export async function compareWithRespectfulWording(client: NoteLintClient, pages: Pages): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) {
    void vscode.window.showInformationMessage('NoteLint: open the note that you want to compare.');
    return;
  }

  const text = await client.execute<string | null>('respectfulText', client.uriOf(document));
  if (text === undefined) {
    return;
  }

  if (text === null || text === document.getText()) {
    const why = text === null ? 'This is no note, or it is signed: a signed note is never reworded.' : 'NoteLint has no other words for this note.';
    void vscode.window.showInformationMessage(why);
    return;
  }

  const reworded = pages.set(`respectful/${document.uri.path.split('/').pop() ?? 'note'}`, text);
  await vscode.commands.executeCommand('vscode.diff', document.uri, reworded, 'As written ↔ Respectful wording');
}
