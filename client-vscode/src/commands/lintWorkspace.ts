import * as vscode from 'vscode';
import {
  CancellationToken,
  ProgressType,
  type LanguageClient,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import type { NoteLintClient } from '../noteLintClient';

const results = new ProgressType<WorkspaceDiagnosticReportPartialResult>();
const steps = new ProgressType<WorkDoneProgressReport>();

interface Counted {
  notes: number;
  findings: number;
  mistakes: number;
}

/**
 * Lints all notes of the open folders when asked. Findings in notes that are not open stand in the Problems view, and are kept as they are on the
 * disk: when a note is closed, or configuration changes, what has changed is read again.
 */
export class WorkspaceLint implements vscode.Disposable {
  private readonly findings = vscode.languages.createDiagnosticCollection('notelint-workspace');
  private readonly subscriptions: vscode.Disposable[];

  /** What the server called its last findings in each note, "" for one that is open; empty until the user has asked for all. */
  private readonly known = new Map<string, string>();
  private runs = 0;
  private last: Promise<unknown> = Promise.resolve();
  private isWaiting = false;

  constructor(private readonly client: NoteLintClient) {
    this.subscriptions = [
      this.findings,
      client.onDidChangeConfiguration(() => this.renew()),
      vscode.workspace.onDidOpenTextDocument(document => {
        this.findings.delete(document.uri);
        if (this.known.has(client.uriOf(document))) {
          this.known.set(client.uriOf(document), '');
        }
      }),
      client.onDidCloseDocument(document => {
        if (this.known.has(client.uriOf(document))) {
          this.renew();
        }
      }),
    ];
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => subscription.dispose());
  }

  async run(): Promise<void> {
    const counted = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: 'NoteLint', cancellable: true },
      (progress, token) => this.inTurn(() => this.lintAll(progress, token)),
    );
    if (counted !== undefined) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      void vscode.window.showInformationMessage(summaryOf(counted));
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = this.last.then(work, work);
    this.last = run;
    return run;
  }

  private async lintAll(progress: vscode.Progress<{ message?: string; increment?: number }>, token: vscode.CancellationToken): Promise<Counted | undefined> {
    const server = this.client.server;
    if (server === undefined) {
      this.client.showLog();
      return undefined;
    }

    const workDoneToken = `notelint-steps-${++this.runs}`;
    let done = 0;
    const listening = server.onProgress(steps, workDoneToken, ({ message = '', percentage }) => {
      progress.report({ message, increment: (percentage ?? done) - done });
      done = percentage ?? done;
    });
    this.findings.clear();
    this.known.clear();
    try {
      return await this.lint(server, { workDoneToken }, token);
    } catch {
      // Stopped by the user, or by a server that ended: what was found so far stays, and the rest is not read behind the user's back.
      this.known.clear();
      return undefined;
    } finally {
      listening.dispose();
    }
  }

  /** Reads again what has changed since, without a word. Several wishes that wait are one. */
  private renew(): void {
    if (this.known.size === 0 || this.isWaiting) {
      return;
    }

    this.isWaiting = true;
    void this.inTurn(async () => {
      this.isWaiting = false;
      const server = this.client.server;
      if (server === undefined) {
        return;
      }

      const before = [...this.known.keys()];
      try {
        const after = new Set<string>();
        await this.lint(server, {}, CancellationToken.None, after);
        for (const gone of before.filter(uri => !after.has(uri))) {
          this.known.delete(gone);
          this.findings.delete(server.protocol2CodeConverter.asUri(gone));
        }
      } catch {
        // A server that ended meanwhile: what was found before stays.
      }
    });
  }

  /** Asks for what has changed since `known`, and shows it where the note is not open. `seen` takes the notes that there are. */
  private async lint(server: LanguageClient, tokens: { workDoneToken?: string }, token: vscode.CancellationToken, seen?: Set<string>): Promise<Counted> {
    const partialResultToken = `notelint-results-${++this.runs}`;
    const counted: Counted = { notes: 0, findings: 0, mistakes: 0 };
    const take = async ({ items }: WorkspaceDiagnosticReportPartialResult) => {
      for (const item of items) {
        const uri = server.protocol2CodeConverter.asUri(item.uri);
        const isOpen = vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString());
        seen?.add(item.uri);
        this.known.set(item.uri, isOpen ? '' : item.resultId ?? '');
        if (item.kind === 'full') {
          if (isConfiguration(uri)) {
            counted.mistakes += item.items.length;
          } else {
            counted.notes++;
            counted.findings += item.items.length;
          }

          const diagnostics = await server.protocol2CodeConverter.asDiagnostics(item.items);
          if (!isOpen) {
            this.findings.set(uri, diagnostics);
          }
        }
      }
    };
    const taken: Promise<void>[] = [];
    const listening = server.onProgress(results, partialResultToken, part => void taken.push(take(part)));
    try {
      const previousResultIds = [...this.known].map(([uri, value]) => ({ uri, value })).filter(({ value }) => value !== '');
      await take(await server.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, partialResultToken, ...tokens }, token));
      await Promise.all(taken);
      return counted;
    } finally {
      listening.dispose();
    }
  }
}

/** The server reports what can't be used in an `.editorconfig` or a rule page together with the notes. */
function isConfiguration(uri: vscode.Uri): boolean {
  return /\/(\.editorconfig|\.notelint\/rules\/[^/]+)$/.test(uri.path);
}

function summaryOf({ notes, findings, mistakes }: Counted): string {
  const found = findings === 0 ? 'no findings' : amount(findings, 'finding');
  const unusable = mistakes === 0 ? '' : ` Configuration and rule pages have ${amount(mistakes, 'mistake')}.`;
  return `NoteLint read ${amount(notes, 'note')}: ${found}.${unusable} It reads wording and assesses no risk.`;
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
