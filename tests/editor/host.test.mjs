// Runs host/suite.cjs inside the extension host of the oldest and the newest VS Code, over the extension as it is packaged.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { newest, oldest, root } from './vscode.mjs';
import { Workbench } from './workbench.mjs';

for (const version of [oldest, newest]) {
  test(`The extension in the extension host of ${version}`, async context => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'notelint-host-'));
    mkdirSync(path.join(folder, '.vscode'));
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify({
      '[clinical-note]': { 'editor.codeActionsOnSave': { 'source.fixAll.notelint': 'explicit' } },
    }));
    const workbench = await Workbench.start({ version });
    context.after(async () => {
      await workbench.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 30 });
    });

    const said = [];
    // The address must be the page's own: else the tests run without the extension.
    const remote = file => `vscode-remote://127.0.0.1:${workbench.port}${file}`;
    const code = await new Promise((resolve, reject) => {
      workbench.open(folder, {
        payload: [
          ['extensionDevelopmentPath', remote(path.join(root, 'client-vscode'))],
          ['extensionTestsPath', remote(path.join(root, 'tests', 'editor', 'host', 'suite.cjs'))],
          ['skipWelcome', 'true'],
        ],
        before: async page => {
          await page.exposeFunction('codeAutomationExit', resolve);
          await page.exposeFunction('codeAutomationLog', (type, args) => said.push(`${type} ${[args].flat().join(' ')}`));
          page.on('console', message => said.push(message.text()));
        },
      }).catch(reject);
    });
    const outcomes = [...new Set(said.flatMap(line => /\[(?:passed|failed)\] .*/s.exec(line)?.[0] ?? []))];
    outcomes.forEach(outcome => console.log(`    ${outcome}`));
    assert.equal(code, 0, said.slice(-40).join('\n'));
    assert.ok(outcomes.length > 0, `no test ran\n${said.slice(-40).join('\n')}`);
  });
}
