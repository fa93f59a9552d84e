import * as vscode from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/node';
import { findServer, type ServerProgram } from './serverProgram';

/** In Markdown and plain text the server decides which documents are notes, as the command `notelint check` does. */
export const noteLanguages = ['clinical-note', 'markdown', 'plaintext'].flatMap(language => [
  { scheme: 'file', language },
  { scheme: 'untitled', language },
]);

/** What the server reads beside notes; rule pages are Markdown. */
const configuration = [{ scheme: 'file', pattern: '**/.editorconfig' }];

/** A memory dump would hold the notes: the .NET runtime of the server writes none, and lets no other program ask it for one. */
const withoutDumps = { DOTNET_DbgEnableMiniDump: '0', DOTNET_EnableDiagnostics: '0' };

/** Hovers link to it. */
const explainCommand = 'notelint.explainRule';

/** What a user can see of the server. */
export type ServerState = 'starting' | 'running' | 'stopped';

/** The one language client of a window. Starting, stopping and restarting run one after the other. */
export class NoteLintClient implements vscode.Disposable {
  private readonly log = vscode.window.createOutputChannel('NoteLint', { log: true });
  private client: LanguageClient | undefined;
  private last: Promise<void> = Promise.resolve();
  private readonly stateChanged = new vscode.EventEmitter<void>();
  private readonly documentClosed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly configurationChanged = new vscode.EventEmitter<void>();
  private current: ServerState = 'starting';
  private hasExplainedRename = false;

  readonly onDidChangeState = this.stateChanged.event;

  /** A document was closed, and the server was told so. */
  readonly onDidCloseDocument = this.documentClosed.event;

  /** Configuration, a rule page or the accepted findings were changed on the disk, and the server was told so. */
  readonly onDidChangeConfiguration = this.configurationChanged.event;

  constructor(private readonly context: vscode.ExtensionContext) {}

  get state(): ServerState {
    return this.current;
  }

  /** The running server; undefined where there is none. */
  get server(): LanguageClient | undefined {
    return this.current === 'running' ? this.client : undefined;
  }

  /** Has the server do one of its commands. Undefined where it does not run; the log says why. */
  async execute<T>(command: string, ...args: string[]): Promise<T | undefined> {
    await this.last;
    if (this.server === undefined) {
      this.showLog();
      return undefined;
    }

    return this.server.sendRequest<T>('workspace/executeCommand', { command: `notelint.server.${command}`, arguments: args });
  }

  /** The address of a document as the server knows it. */
  uriOf(document: vscode.TextDocument): string {
    return this.client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }

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
    this.stateChanged.dispose();
    this.documentClosed.dispose();
    this.configurationChanged.dispose();
    this.log.dispose();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work, work);
    return this.last;
  }

  private async startNow(): Promise<void> {
    const server = await findServer(this.context);
    this.setState('starting');
    if (server.problem !== undefined) {
      this.setState('stopped');
      this.log.error(server.problem);
      // Not awaited: the message stays until someone answers it, and activation must not wait for that.
      void this.report(server.problem);
      return;
    }

    const client = this.createClient(server);
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (this.client === client) {
        this.setState(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped');
      }
    });
    try {
      await this.client.start();
      this.log.info(`Started ${server.path}`);
    } catch {
      // The language client has told the user why and put it into the log; which program it was stands only here.
      this.setState('stopped');
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
      { command: server.path, args: ['server'], options: { env: { ...process.env, ...withoutDumps } } },
      {
        documentSelector: [...noteLanguages, ...configuration],
        outputChannel: this.log,
        middleware: {
          didClose: async (document, next) => {
            await next(document);
            this.documentClosed.fire(document);
          },
          workspace: {
            didChangeWatchedFile: async (event, next) => {
              await next(event);
              this.configurationChanged.fire();
            },
          },
          provideRenameEdits: async (document, position, newName, token, next) => {
            const edit = await next(document, position, newName, token);
            this.explainRename(edit);
            return edit;
          },
        },
        initializationOptions: { workspaceDiagnosticsOnRequest: true, shippedRulesOnly: !vscode.workspace.isTrusted, explainCommand },
        markdown: { isTrusted: { enabledCommands: [explainCommand] } },
      },
    );
  }

  /** VS Code shows the places of a person unticked, and changes nothing where none is ticked: said once. */
  private explainRename(edit: vscode.WorkspaceEdit | null | undefined): void {
    if (edit && !this.hasExplainedRename) {
      this.hasExplainedRename = true;
      void vscode.window.showInformationMessage('Tick the places that name this person, then choose Apply. The box beside the file ticks all of them.');
    }
  }

  private setState(state: ServerState): void {
    this.current = state;
    this.stateChanged.fire();
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
