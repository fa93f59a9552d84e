import * as vscode from 'vscode';
import type { NoteLintClient } from '../noteLintClient';

interface NoteTemplate {
  readonly name: string;
  readonly sections: string;
  readonly snippet: string;
}

/** Opens an empty note that stands nowhere until it is saved. */
export async function newNote(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'clinical-note', content: '' });
  return vscode.window.showTextDocument(document);
}

/** Opens a note with the sections of a form; the caret goes from section to section. */
export async function newNoteFromTemplate(client: NoteLintClient): Promise<void> {
  const templates = await client.execute<NoteTemplate[]>('templates');
  if (templates === undefined) {
    return;
  }

  const items = templates.map(({ name, sections, snippet }) => ({ label: name, description: sections, snippet }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: 'Which form has the note?' });
  if (chosen !== undefined) {
    const editor = await newNote();
    await editor.insertSnippet(new vscode.SnippetString(chosen.snippet));
  }
}
