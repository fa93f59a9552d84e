import * as vscode from 'vscode';
import { compareWithRespectfulWording } from './commands/compare';
import { explainRule } from './commands/explainRule';
import { fixAllSafe } from './commands/fixAllSafe';
import { WorkspaceLint } from './commands/lintWorkspace';
import { newNote, newNoteFromTemplate } from './commands/newNote';
import { showPrivacy } from './commands/privacy';
import { reportFalseAlarm } from './commands/reportFalseAlarm';
import { openSampleNote } from './commands/sampleNotes';
import { saveHandout } from './commands/saveHandout';
import { NoteLintClient } from './noteLintClient';
import { NoteLintStatus } from './noteLintStatus';
import { Pages } from './pages';

let client: NoteLintClient | undefined;

/** Starts the language server and registers NoteLint's commands. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const started = new NoteLintClient(context);
  client = started;
  const pages = new Pages();
  const workspaceLint = new WorkspaceLint(started);
  const command = (name: string, run: (argument?: unknown) => unknown) => vscode.commands.registerCommand(`notelint.${name}`, run);
  context.subscriptions.push(
    started,
    pages,
    workspaceLint,
    new NoteLintStatus(started),
    command('newNote', newNote),
    command('newNoteFromTemplate', () => newNoteFromTemplate(started)),
    command('openSampleNote', () => openSampleNote(context)),
    command('fixAllSafe', fixAllSafe),
    command('lintWorkspace', () => workspaceLint.run()),
    command('compare', () => compareWithRespectfulWording(started, pages)),
    command('saveHandout', () => saveHandout(context)),
    command('explainRule', id => explainRule(started, pages, typeof id === 'string' ? id : undefined)),
    command('reportFalseAlarm', () => reportFalseAlarm(context)),
    command('privacy', () => showPrivacy(context)),
    command('restart', () => started.restart()),
    command('showLog', () => started.showLog()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.restart()),
    vscode.workspace.onDidChangeConfiguration(async change => {
      // A language client whose server came back after a crash is deaf to its trace setting.
      if (['notelint.server.path', 'notelint.trace.server'].some(setting => change.affectsConfiguration(setting))) {
        await started.restart();
      }
    }),
  );
  await started.start();
}

/** Shuts the server down as the protocol asks. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
