import * as vscode from 'vscode';
import { ProgressType, type WorkspaceDiagnosticReportPartialResult, type WorkDoneProgressReport } from 'vscode-languageclient/node';
import type { NoteLintClient } from '../noteLintClient';

const results = new ProgressType<WorkspaceDiagnosticReportPartialResult>();
const steps = new ProgressType<WorkDoneProgressReport>();

/** Lints all notes of the open folders when asked. Findings in notes that are not open stand in the Problems view until the note is opened. */
export class WorkspaceLint implements vscode.Disposable {
  private readonly findings = vscode.languages.createDiagnosticCollection('notelint-workspace');
  private readonly opened = vscode.workspace.onDidOpenTextDocument(document => this.findings.delete(document.uri));
  private runs = 0;

  constructor(private readonly client: NoteLintClient) {}

  dispose(): void {
    this.findings.dispose();
    this.opened.dispose();
  }

  async run(): Promise<void> {
    const counted = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: 'NoteLint', cancellable: true },
      (progress, token) => this.lint(progress, token),
    );
    if (counted !== undefined) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      void vscode.window.showInformationMessage(
        `NoteLint read ${counted.notes} notes: ${counted.findings === 0 ? 'no findings' : `${counted.findings} findings`}. It reads wording and assesses no risk.`);
    }
  }

  private async lint(progress: vscode.Progress<{ message?: string; increment?: number }>, token: vscode.CancellationToken) {
    const server = this.client.server;
    if (server === undefined) {
      this.client.showLog();
      return undefined;
    }

    const run = ++this.runs;
    const [partialResultToken, workDoneToken] = [`notelint-results-${run}`, `notelint-steps-${run}`];
    const counted = { notes: 0, findings: 0 };
    let done = 0;
    const take = async ({ items }: WorkspaceDiagnosticReportPartialResult) => {
      for (const item of items) {
        const found = item.kind === 'full' ? item.items : [];
        const uri = server.protocol2CodeConverter.asUri(item.uri);
        counted.notes++;
        counted.findings += found.length;
        if (!vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString())) {
          this.findings.set(uri, await server.protocol2CodeConverter.asDiagnostics(found));
        }
      }
    };
    const listening = [
      server.onProgress(results, partialResultToken, take),
      server.onProgress(steps, workDoneToken, ({ message = '', percentage }) => {
        progress.report({ message, increment: (percentage ?? done) - done });
        done = percentage ?? done;
      }),
    ];
    this.findings.clear();
    try {
      await take(await server.sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken, workDoneToken }, token));
      return counted;
    } catch {
      // Stopped by the user, or by a server that ended: what was found so far stays.
      return undefined;
    } finally {
      listening.forEach(listener => listener.dispose());
    }
  }
}
