// Restricted mode: what NoteLint does in a folder that its user has not trusted, and once the folder is trusted.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { command, findings, openFile, status, underlined } from './actions.mjs';
import { inWindow } from './window.mjs';

const note = 'visit.note';
const clinicPage = `---
id: NL8001
name: frequent-flyer-label
family: judgmental
element: respect
severity: warning
---
# Label for a person who comes often

The words mock the person for asking for help, and say nothing about why they came.

## Wording
| Instead of | Write | Only when | Fix |
|---|---|---|---|
| frequent flyer (noun) | person who visits often | | review |

## What must stay
How often the person came, when, and for what.

## Flags
- Client is a **frequent flyer**. → Client is a person who visits often.

## Allows
- Client came on Monday.

## Sources
- Example Clinic, wording agreed by the team, 2026 (read 2026-11, US)
`;

let workbench;
let page;

inWindow({
  name: 'trust',
  prepare: folder => {
    mkdirSync(path.join(folder, '.notelint', 'rules'), { recursive: true });
    writeFileSync(path.join(folder, '.notelint', 'rules', 'NL8001-frequent-flyer-label.md'), clinicPage);
    writeFileSync(path.join(folder, note), 'S: Client is a junkie and a frequent flyer.\n');
  },
  start: { trust: true },
}, opened => ({ workbench, page } = opened));

test('In a folder that is not trusted NoteLint works with its own rules only', async () => {
  await page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
  await openFile(page, note);
  await underlined(page, note);
  const rows = await findings(page, () => workbench.screenshot('restricted'));
  assert.ok(rows.some(row => row.includes('NL1101')), rows.join('\n'));
  assert.ok(!rows.some(row => row.includes('NL8001')), rows.join('\n'));
  assert.match(await status(page, 'Restricted'), /findings/);
});

test('Once the folder is trusted the rules of the clinic hold', async () => {
  await command(page, 'Workspaces: Manage Workspace Trust');
  await page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).first().click();
  await openFile(page, note);
  await page.locator('.squiggly-warning').nth(1).waitFor();
  const rows = await findings(page, () => workbench.screenshot('trusted'));
  assert.ok(rows.some(row => row.includes('NL8001')), rows.join('\n'));
});
