// A walk through NoteLint in a real VS Code: what a clinician sees and does, and what then stands on the disk.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { command, findings, goTo, hover, notification, openFile, quickFix, save, underlined } from './actions.mjs';
import { root } from './vscode.mjs';
import { Workbench } from './workbench.mjs';

const version = /<Version>(.+?)<\/Version>/.exec(readFileSync(path.join(root, 'Directory.Build.props'), 'utf8'))[1];
const vsix = path.join(root, 'artifacts', `notelint-linux-x64-${version}.vsix`);
const note = 'birp-substance-use.flawed.note.md';
const label = 'junkie';
const better = 'person who uses drugs';
const windowsNote = 'windows.note.md';
const list = 'shopping.md';

let temporary;
let notes;
let workbench;
let page;

before(async () => {
  temporary = mkdtempSync(path.join(os.tmpdir(), 'notelint-walk-'));
  notes = path.join(temporary, 'notes');
  cpSync(path.join(root, 'seeds', 'notes'), notes, { recursive: true });
  const seed = readFileSync(path.join(notes, note), 'utf8');
  writeFileSync(path.join(notes, windowsNote), `\uFEFF${seed.replaceAll('\n', '\r\n')}`);
  writeFileSync(path.join(notes, list), `# Shopping\n\nNothing for Sam, who is a ${label}.\n`);
  workbench = await Workbench.start(vsix);
  page = await workbench.open(notes);
  await command(page, 'View: Close Primary Side Bar');
});

after(async () => {
  await workbench?.stop();
  rmSync(temporary, { recursive: true, force: true });
});

afterEach(async context => {
  if (!context.passed) {
    await workbench?.screenshot(`failed-${context.name}`.replace(/\W+/g, '-'));
  }
});

/** Where a word stands in a note, as VS Code counts: lines and columns from 1. */
function placeOf(word, text) {
  const offset = text.indexOf(word);
  assert.notEqual(offset, -1, `the seed note no longer says "${word}"`);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
}

test('The package carries the version of the solution and a server for this system', () => {
  const manifest = JSON.parse(readFileSync(path.join(workbench.extension, 'package.json'), 'utf8'));
  assert.equal(manifest.version, version);
  assert.match(readFileSync(path.join(workbench.extension, '.vsixmanifest'), 'utf8'), /TargetPlatform="linux-x64"/);
  const server = path.join(workbench.extension, 'server', 'notelint');
  assert.equal(execFileSync(server, ['--version'], { encoding: 'utf8' }).trim(), version);
});

test('A flawed note shows its findings as wavy lines and as problems', async () => {
  await openFile(page, note);
  await underlined(page, note);
  const place = placeOf(label, readFileSync(path.join(notes, note), 'utf8'));
  const rows = await findings(page, () => workbench.screenshot('problems'));
  assert.ok(rows.some(row => row.includes('NL1101') && row.includes(`Ln ${place.line}`)), rows.join('\n'));
});

test('Pointing at a finding shows why and what to write instead', async () => {
  await openFile(page, note);
  await goTo(page, placeOf(label, readFileSync(path.join(notes, note), 'utf8')));
  const text = await hover(page, 'What must stay');
  await workbench.screenshot('hover');
  assert.match(text, new RegExp(`Consider:.*${better}`));
  await page.keyboard.press('Escape');
});

test('A fix changes its words and nothing else: encoding and line ends stay, byte for byte', async () => {
  const file = path.join(notes, windowsNote);
  const original = readFileSync(file);
  await openFile(page, windowsNote);
  await underlined(page, windowsNote);
  await goTo(page, placeOf(label, original.toString('utf8')));
  await quickFix(page, better, () => workbench.screenshot('quick-fix'));
  await page.locator('.tab.active.dirty').waitFor();
  assert.deepEqual(readFileSync(file), original, 'nothing is written before the writer saves');
  await save(page);
  await workbench.screenshot('fixed');
  const expected = original.toString('utf8').replace(label, better);
  assert.deepEqual(readFileSync(file), Buffer.from(expected, 'utf8'));
});

test('A new note that was never saved is read too; a Markdown file that is no note is not', async () => {
  await command(page, 'View: Close All Editors');
  await openFile(page, list);
  await command(page, 'NoteLint: New Note');
  const tab = page.locator('.tab.active', { hasText: 'Untitled-1' });
  await tab.waitFor();
  await page.keyboard.type(`Client is a ${label}. Sleeps four hours.`);
  await underlined(page, 'Untitled-1');
  await workbench.screenshot('untitled');
  assert.match(await page.locator('.part.statusbar').innerText(), /Clinical Note/);
  assert.ok(!(await tab.innerText()).includes(label), 'the tab and the title of the window do not show the first line of a note');
  const rows = await findings(page);
  assert.ok(rows.some(row => row.startsWith('Untitled-1')), rows.join('\n'));
  assert.ok(!rows.some(row => row.startsWith(list)), rows.join('\n'));
});

test('A missing server is said plainly, with the way to mend it', async () => {
  workbench.writeSettings('Machine', { 'notelint.server.path': '/nowhere/notelint' });
  const message = await notification(page, 'NoteLint');
  await workbench.screenshot('missing-server');
  assert.match(message, /there is no program at \/nowhere\/notelint\. Correct or clear the setting notelint\.server\.path\./);
});
