import * as vscode from 'vscode';
import { LanguageClient, type DocumentSelector } from 'vscode-languageclient/node';
import { findServer, type ServerProgram } from './serverProgram';

/** In Markdown and plain text the server decides which documents are notes, as the command `notelint check` does. */
const languages: DocumentSelector = ['clinical-note', 'markdown', 'plaintext'].flatMap(language => [
  { scheme: 'file', language },
  { scheme: 'untitled', language },
]);

/** The one language client of a window. Starting, stopping and restarting run one after the other. */
export class NoteLintClient implements vscode.Disposable {
  private readonly log = vscode.window.createOutputChannel('NoteLint', { log: true });
  private client: LanguageClient | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly context: vscode.ExtensionContext) {}

  start(): Promise<void> {
    return this.inTurn(() => this.startNow());
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.stopNow());
  }

  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  showLog(): void {
    this.log.show();
  }

  dispose(): void {
    this.log.dispose();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work, work);
    return this.last;
  }

  private async startNow(): Promise<void> {
    const server = await findServer(this.context);
    if (server.problem !== undefined) {
      this.log.error(server.problem);
      // Not awaited: the message stays until someone answers it, and activation must not wait for that.
      void this.report(server.problem);
      return;
    }

    this.client = this.createClient(server);
    try {
      await this.client.start();
      this.log.info(`Started ${server.path}`);
    } catch {
      // The language client has told the user why and put it into the log; which program it was stands only here.
      this.log.error(`Could not start ${server.path}`);
    }
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch {
      // A server that never started, or died, has nothing left to stop.
    }
  }

  private createClient(server: ServerProgram): LanguageClient {
    return new LanguageClient(
      'notelint',
      'NoteLint',
      { command: server.path, args: ['server'] },
      { documentSelector: languages, outputChannel: this.log },
    );
  }

  private async report(problem: string): Promise<void> {
    const settings = 'Open Settings';
    const log = 'Show Log';
    const answer = await vscode.window.showErrorMessage(problem, settings, log);
    if (answer === settings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'notelint.server.path');
    } else if (answer === log) {
      this.showLog();
    }
  }
}
