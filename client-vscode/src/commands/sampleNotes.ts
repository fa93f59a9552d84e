import * as vscode from 'vscode';

/** Opens a copy of one of the invented notes that came with the extension. What is written into it stays out of the extension. */
export async function openSampleNote(context: vscode.ExtensionContext): Promise<void> {
  const folder = vscode.Uri.joinPath(context.extensionUri, 'samples');
  const files = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).filter(name => name.endsWith('.note.md')).sort();
  const items = files.map(file => ({ file, label: titleOf(file), description: file.includes('.flawed.') ? 'flawed on purpose' : 'reworded' }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: 'All people in these notes are invented' });
  if (chosen !== undefined) {
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, chosen.file)));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'clinical-note', content }));
  }
}

/** "birp-substance-use.flawed.note.md" is "BIRP: substance use". */
function titleOf(file: string): string {
  const words = file.replace(/(\.flawed)?\.note\.md$/, '').replaceAll('-', ' ');
  const form = /^(soap|dap|birp|girp|pie) /.exec(words)?.[1];
  return form === undefined ? words.charAt(0).toUpperCase() + words.slice(1) : `${form.toUpperCase()}: ${words.slice(form.length + 1)}`;
}
