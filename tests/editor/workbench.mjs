// Starts VS Code with the packaged extension installed, and opens it in a browser.
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installVSCode, root } from './vscode.mjs';

const quiet = {
  'breadcrumbs.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.hover.above': false,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}',
  'workbench.editor.enablePreview': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const browserArguments = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** One VS Code window on a folder, with nothing installed but the extension under test. */
export class Workbench {
  /**
   * Starts the server of a VS Code, with the vsix installed where there is one. `version` names it; with `trust` folders have to be trusted
   * first; `log` is the level of all logs.
   */
  static async start({ vsix, version, trust = false, log = 'info' }) {
    const workbench = new Workbench();
    workbench.home = mkdtempSync(path.join(os.tmpdir(), 'notelint-editor-'));
    workbench.extensions = path.join(workbench.home, 'extensions');
    workbench.temporary = path.join(workbench.home, 'temporary');
    mkdirSync(workbench.temporary);
    workbench.vscode = installVSCode(version);
    workbench.writeSettings('User', quiet);
    workbench.writeSettings('Machine', {});
    const folders = ['--server-data-dir', path.join(workbench.home, 'data'), '--extensions-dir', workbench.extensions];
    if (vsix !== undefined) {
      execFileSync(workbench.vscode.node, [
        workbench.vscode.server, '--install-extension', vsix, ...folders, '--accept-server-license-terms',
      ], { stdio: 'ignore' });
    }

    workbench.port = await freePort();
    workbench.process = spawn(workbench.vscode.node, [
      workbench.vscode.server, '--host', '127.0.0.1', '--port', String(workbench.port), '--without-connection-token',
      '--accept-server-license-terms', '--telemetry-level', 'off', ...(trust ? [] : ['--disable-workspace-trust']), '--enable-smoke-test-driver',
      '--log', log, ...folders,
    ], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Keys of accepted findings are made in this home, not among those of whoever runs the tests.
      env: { ...process.env, NOTELINT_KEY: '', XDG_CONFIG_HOME: path.join(workbench.home, 'config'), TMPDIR: workbench.temporary },
    });
    await logged(workbench.process, 'Web UI available', path.join(root, 'artifacts', 'vscode-server.log'));
    return workbench;
  }

  /** The installed extension's own folder. */
  get extension() {
    const name = readdirSync(this.extensions).find(entry => entry.startsWith('notelint.notelint-'));
    return path.join(this.extensions, name);
  }

  /** Writes settings: `User` for the person, `Machine` for where the extension runs. An open window takes them over at once. */
  writeSettings(level, settings) {
    const file = path.join(this.home, 'data', 'data', level, 'settings.json');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(settings, undefined, 2));
  }

  /** Opens a folder in a new browser window of 1200 by 700 pixels. `payload` is what VS Code is told beyond it; `before` prepares the page. */
  async open(folder, { payload = [], before } = {}) {
    this.browser = await chromium.launchPersistentContext(path.join(this.home, 'browser'), {
      executablePath: '/usr/bin/chromium', headless: true, viewport: { width: 1200, height: 700 }, args: browserArguments,
    });
    this.page = this.browser.pages()[0] ?? await this.browser.newPage();
    this.page.setDefaultTimeout(30_000);
    await before?.(this.page);
    const told = payload.length === 0 ? '' : `&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    await this.page.goto(`http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(folder)}${told}`);
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    return this.page;
  }

  async screenshot(name) {
    const folder = path.join(root, 'artifacts', 'screenshots');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  async stop() {
    await this.browser?.close();
    if (this.process !== undefined && this.process.exitCode === null) {
      const exited = new Promise(resolve => this.process.once('exit', resolve));
      this.process.kill();
      await exited;
    }

    if (existsSync(this.home)) {
      // The extension host writes its logs a little longer. Each retry waits 100 ms more than the one before.
      rmSync(this.home, { recursive: true, force: true, maxRetries: 30 });
    }
  }
}

/** A port that nothing listens on. */
async function freePort() {
  const server = net.createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Writes what a process says to a log. Resolves once it has said the text; rejects when it ends before. */
function logged(child, text, log) {
  const file = createWriteStream(log);
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.pipe(file, { end: false });
      stream.on('data', data => data.includes(text) && resolve());
    }

    child.once('exit', code => {
      file.end();
      reject(new Error(`VS Code's server ended with code ${code}: see ${log}`));
    });
  });
}
