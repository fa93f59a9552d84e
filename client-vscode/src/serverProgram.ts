import { access, constants } from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** The `notelint` program to start; `problem` says, in words for the user, why it can't be. */
export interface ServerProgram {
  readonly path: string;
  readonly problem: string | undefined;
}

/** Takes the program named in `notelint.server.path`, else the one that was packaged with the extension. */
export async function findServer(context: vscode.ExtensionContext): Promise<ServerProgram> {
  const chosen = vscode.workspace.getConfiguration('notelint').get<string>('server.path', '').trim();
  if (chosen !== '') {
    return (await isExecutable(chosen))
      ? { path: chosen, problem: undefined }
      : { path: chosen, problem: `NoteLint: there is no program at ${chosen}. Correct or clear the setting notelint.server.path.` };
  }

  const bundled = context.asAbsolutePath(path.join('server', process.platform === 'win32' ? 'notelint.exe' : 'notelint'));
  return (await isExecutable(bundled))
    ? { path: bundled, problem: undefined }
    : {
        path: bundled,
        problem:
          `NoteLint: this copy of the extension has no server for ${process.platform}-${process.arch}. ` +
          'Install the package for your system, or name a notelint program in the setting notelint.server.path.',
      };
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
