import * as vscode from 'vscode';
import { findingsIn } from './findings';
import { noteLanguages, type NoteLintClient } from './noteLintClient';

/** What the status bar says of the note in front: how many findings, or why there are none. A click leads to the details. */
export class NoteLintStatus implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('notelint', noteLanguages);
  private readonly subscriptions: vscode.Disposable[];

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
    this.item.severity = vscode.LanguageStatusSeverity.Information;
    if (this.client.state !== 'running') {
      const starting = this.client.state === 'starting';
      this.item.severity = starting ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error;
      this.item.text = starting ? 'NoteLint is starting' : 'NoteLint is not running';
      this.item.detail = starting ? '' : 'Its log says why';
      this.item.command = { command: 'notelint.showLog', title: 'Show Log' };
      return;
    }

    const document = vscode.window.activeTextEditor?.document;
    const count = document === undefined ? 0 : findingsIn(document).length;
    this.item.text = count === 0 ? 'No findings' : count === 1 ? '1 finding' : `${count} findings`;
    this.item.detail = vscode.workspace.isTrusted
      ? 'NoteLint reads wording and assesses no risk'
      : 'Restricted: NoteLint\'s own rules only, not those of this folder';
    this.item.command = { command: 'workbench.actions.view.problems', title: 'Show Problems' };
  }
}
