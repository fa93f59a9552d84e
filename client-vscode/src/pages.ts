import * as vscode from 'vscode';

const scheme = 'notelint';

/** Pages that are shown and never written: rules, and notes with other wording. They are kept in memory until they are closed. */
export class Pages implements vscode.Disposable, vscode.TextDocumentContentProvider {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registrations: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor() {
    this.registrations = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidCloseTextDocument(document => this.texts.delete(document.uri.toString())),
    ];
  }

  /** Makes a page and returns its address. A page of the same name gets the new text. */
  set(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${name}` });
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.registrations.forEach(registration => registration.dispose());
  }
}
