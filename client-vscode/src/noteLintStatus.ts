import * as vscode from 'vscode';
import { findingsIn } from './findings';
import { noteLanguages, type NoteLintClient } from './noteLintClient';

/** What the server takes a document for. */
type Kind = 'note' | 'signed' | 'configuration' | 'none';

/** What the status bar says of the note in front: how many findings, or why there are none. A click leads to the details. */
export class NoteLintStatus implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('notelint', noteLanguages);
  private readonly subscriptions: vscode.Disposable[];
  private asking = false;
  private outdated = false;

  constructor(private readonly client: NoteLintClient) {
    this.item.name = 'NoteLint';
    this.subscriptions = [
      this.item,
      client.onDidChangeState(() => this.update()),
      vscode.languages.onDidChangeDiagnostics(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
    ];
    this.update();
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => subscription.dispose());
  }

  private update(): void {
    this.item.busy = this.client.state === 'starting';
    if (this.client.state !== 'running') {
      const starting = this.client.state === 'starting';
      this.item.severity = starting ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error;
      this.item.text = starting ? 'NoteLint is starting' : 'NoteLint is not running';
      this.item.detail = starting ? '' : 'Its log says why';
      this.item.command = { command: 'notelint.showLog', title: 'Show Log' };
      return;
    }

    this.outdated = true;
    if (!this.asking) {
      void this.ask();
    }
  }

  /** Asks about the document in front, one question at a time: while somebody types there are many occasions to ask. */
  private async ask(): Promise<void> {
    this.asking = true;
    while (this.outdated) {
      this.outdated = false;
      const document = vscode.window.activeTextEditor?.document;
      const server = this.client.server;
      if (document !== undefined && server !== undefined && vscode.languages.match(noteLanguages, document) > 0) {
        try {
          this.show(document, await server.sendRequest<Kind>('workspace/executeCommand', { command: 'notelint.server.kindOf', arguments: [this.client.uriOf(document)] }));
        } catch {
          // A server that ended meanwhile: its state is shown instead.
        }
      }
    }

    this.asking = false;
  }

  private show(document: vscode.TextDocument, kind: Kind): void {
    this.item.severity = vscode.LanguageStatusSeverity.Information;
    if (kind === 'none') {
      this.item.text = 'Not read by NoteLint';
      this.item.detail = 'It does not look like a note';
      this.item.command = { command: 'workbench.action.editor.changeLanguageMode', title: 'Choose Language' };
      return;
    }

    const count = findingsIn(document).length;
    this.item.text = count === 0 ? 'No findings' : count === 1 ? '1 finding' : `${count} findings`;
    this.item.detail = !vscode.workspace.isTrusted ? 'Restricted: NoteLint\'s own rules only, not those of this folder'
      : kind === 'signed' ? 'Signed: nothing in it is changed'
      : 'NoteLint reads wording and assesses no risk';
    this.item.command = { command: 'workbench.actions.view.problems', title: 'Show Problems' };
  }
}
