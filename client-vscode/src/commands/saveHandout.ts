import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { findServer } from '../serverProgram';

const run = promisify(execFile);

/** Saves the note in front, or the one that is compared, as a handout for a room: both wordings with reasons, an exercise and its answer key. */
export async function saveHandout(context: vscode.ExtensionContext): Promise<void> {
  // Looked for first: nobody should save a note and choose a file for a handout that can't be made.
  const program = await findServer(context);
  if (program.problem !== undefined) {
    void vscode.window.showErrorMessage(program.problem);
    return;
  }

  const note = await savedNote();
  if (note === undefined) {
    return;
  }

  const target = await vscode.window.showSaveDialog({
    defaultUri: note.with({ path: `${note.path.replace(/(\.note)?\.[^./]+$/, '')}.handout.html` }),
    filters: { HTML: ['html'] },
    title: 'Save as Handout',
  });
  if (target === undefined) {
    return;
  }

  try {
    await run(program.path, ['teach', note.fsPath, '-o', target.fsPath], { cwd: path.dirname(note.fsPath) });
  } catch (error) {
    // The program says in words for the user why it makes no handout of this note; it quotes no text.
    const said = (error as { stderr?: string }).stderr?.trim().replace(/^notelint: /, '');
    void vscode.window.showWarningMessage(`NoteLint: ${said || 'the handout could not be made.'}`);
    return;
  }

  const open = 'Open in Browser';
  const choices = vscode.env.remoteName === undefined ? [open] : [];
  const chosen = await vscode.window.showInformationMessage('The handout is saved. Its answer key stands on the last page.', ...choices);
  if (chosen === open) {
    await vscode.env.openExternal(target);
  }
}

/** The file of the note. A note is read from the disk, so it is saved first; undefined where there is none, or its user does not save it. */
async function savedNote(): Promise<vscode.Uri | undefined> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputTextDiff ? input.original : vscode.window.activeTextEditor?.document.uri;
  const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri?.toString());
  if (document === undefined || !['file', 'untitled'].includes(document.uri.scheme)) {
    void vscode.window.showInformationMessage('NoteLint: open the note that you want to teach with.');
    return undefined;
  }

  return document.isUntitled || document.isDirty ? vscode.workspace.save(document.uri) : document.uri;
}
