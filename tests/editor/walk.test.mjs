// A walk through NoteLint in a real VS Code: what a clinician sees and does, and what then stands on the disk.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { choose, chooseFrom, command, findings, goTo, hover, notification, openFile, quickFix, save, status, textOf, underlined, until } from './actions.mjs';
import { root } from './vscode.mjs';
import { version } from './vsix.mjs';
import { inWindow } from './window.mjs';

const note = 'birp-substance-use.flawed.note.md';
const label = 'junkie';
const better = 'person who uses drugs';
const windowsNote = 'windows.note.md';
const list = 'shopping.md';
const suicideNote = 'crisis-safety-plan.flawed.note.md';
const familyNote = 'family.note';
const family = '## Data\nHer sister Paula came along. Client said, "Paula is kind to me." Paula brought a letter.\n';
const telehealthNote = 'dap-telehealth-panic.flawed.note.md';

let notes;
let workbench;
let page;

inWindow({
  name: 'walk',
  prepare: folder => {
    cpSync(path.join(root, 'seeds', 'notes'), folder, { recursive: true });
    const seed = readFileSync(path.join(folder, note), 'utf8');
    writeFileSync(path.join(folder, windowsNote), `\uFEFF${seed.replaceAll('\n', '\r\n')}`);
    writeFileSync(path.join(folder, list), `# Shopping\n\nNothing for Sam, who is a ${label}.\n`);
    writeFileSync(path.join(folder, familyNote), family);
  },
}, async opened => {
  ({ folder: notes, workbench, page } = opened);
  await command(page, 'View: Close Primary Side Bar');
});

/** The name of the document in front, once it is one that was never saved. */
async function untitled() {
  const tab = page.locator('.tab.active', { hasText: 'Untitled' });
  await tab.waitFor();
  return tab.getAttribute('data-resource-name');
}

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

test('All safe fixes of a note are one step, and one step back', async () => {
  const file = path.join(notes, suicideNote);
  const original = readFileSync(file, 'utf8');
  await openFile(page, suicideNote);
  await underlined(page, suicideNote);
  await command(page, 'NoteLint: Make All Safe Fixes');
  await page.locator('.tab.active.dirty').waitFor();
  await save(page);
  await workbench.screenshot('fix-all');
  assert.equal(readFileSync(file, 'utf8'), original.replace('committed suicide', 'died by suicide'));
  await page.keyboard.press('Control+Z');
  await page.locator('.tab.active.dirty').waitFor();
  await save(page);
  assert.equal(readFileSync(file, 'utf8'), original);
});

test('A rule is ignored in one sentence with the reason that the writer types, and found elsewhere in the paragraph', async () => {
  const file = path.join(notes, note);
  await openFile(page, note);
  await underlined(page, note);
  await goTo(page, placeOf('heroin addict', readFileSync(file, 'utf8')));
  await quickFix(page, 'Ignore NL1101', () => workbench.screenshot('actions'));
  await page.locator('.tab.active.dirty').waitFor();
  await page.keyboard.type('his own word, quoted on purpose');
  await save(page);
  await workbench.screenshot('ignored');
  const line = readFileSync(file, 'utf8').split('\n').find(text => text.includes('heroin addict'));
  assert.match(line, /bup\. <!-- notelint ignore NL1101: his own word, quoted on purpose --> Came in/);
  const rows = await findings(page);
  const other = placeOf(label, readFileSync(file, 'utf8'));
  assert.ok(rows.some(row => row.includes('NL1101') && row.includes(`Ln ${other.line}`)), rows.join('\n'));
  assert.ok(!rows.some(row => row.includes('NL9102')), rows.join('\n'));
});

test('A marker of consent is inserted with choices, the first of which says that nothing was chosen', async () => {
  await openFile(page, telehealthNote);
  await underlined(page, telehealthNote);
  await goTo(page, placeOf('Session conducted by video', readFileSync(path.join(notes, telehealthNote), 'utf8')));
  await quickFix(page, 'Insert "Telehealth consent');
  const choices = page.locator('.suggest-widget:visible .monaco-list-row');
  await choices.filter({ hasText: 'verbal' }).first().waitFor();
  await workbench.screenshot('consent-marker');
  assert.ok((await choices.first().innerText()).includes('[choose]'));
  await page.keyboard.press('Escape');
  assert.match(await textOf(page, telehealthNote), /Telehealth consent: \[choose\], \[date\]/);
});

test('Trainers see a note beside the same note in respectful wording, and nothing is changed', async () => {
  const file = path.join(notes, suicideNote);
  const original = readFileSync(file, 'utf8');
  await openFile(page, suicideNote);
  await underlined(page, suicideNote);
  await command(page, 'NoteLint: Compare with Respectful Wording');
  await page.locator('.tab.active', { hasText: 'Respectful wording' }).waitFor();
  await page.locator('.monaco-diff-editor .modified .view-lines', { hasText: 'died' }).waitFor();
  await workbench.screenshot('compare');
  assert.equal(readFileSync(file, 'utf8'), original);
});

test('What is compared is saved as a handout', async () => {
  await openFile(page, suicideNote);
  await underlined(page, suicideNote);
  await command(page, 'NoteLint: Compare with Respectful Wording');
  await page.locator('.tab.active', { hasText: 'Respectful wording' }).waitFor();
  await page.locator('.editor-actions').getByRole('button', { name: 'Save as Handout' }).first().click();
  const handout = path.join(notes, suicideNote.replace('.note.md', '.handout.html'));
  const place = page.locator('.quick-input-widget:visible input:focus');
  await until('the place that is offered', async () => (await place.inputValue()) === handout);
  await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
  await until('the handout', () => existsSync(handout));
  assert.match(await notification(page, 'handout'), /The handout is saved/);
  const text = readFileSync(handout, 'utf8');
  for (const part of ['Before', 'After', 'Exercise', 'Answer key']) {
    assert.ok(text.includes(`<h2>${part}`), part);
  }

  await command(page, 'Notifications: Clear All Notifications');
});

test('A rule is explained by its whole page', async () => {
  await openFile(page, suicideNote);
  await underlined(page, suicideNote);
  await goTo(page, placeOf('committed suicide', readFileSync(path.join(notes, suicideNote), 'utf8')));
  await command(page, 'NoteLint: Explain Rule');
  await page.locator('.tab.active', { hasText: 'NL1201' }).waitFor();
  await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByText('What must stay').first().waitFor();
  await workbench.screenshot('explain');
});

test('The status says how many findings the note in front has', async () => {
  await openFile(page, suicideNote);
  await underlined(page, suicideNote);
  const text = await status(page, 'findings', () => workbench.screenshot('status'));
  assert.match(text, /\d+ findings/);
  await page.mouse.move(600, 300);
});

test('The status says so where a document is not read as a note', async () => {
  await openFile(page, list);
  assert.match(await status(page, 'Not read by NoteLint', () => workbench.screenshot('status-none')), /Choose Language/);
  await page.mouse.move(600, 300);
});

test('Rules are switched off in the configuration, which is shown', async () => {
  await openFile(page, suicideNote);
  await underlined(page, suicideNote);
  await goTo(page, placeOf('committed suicide', readFileSync(path.join(notes, suicideNote), 'utf8')));
  await quickFix(page, 'Switch off NL1201');
  await page.locator('.tab.active', { hasText: '.editorconfig' }).waitFor();
  await page.locator('.tab.active:not(.dirty)').waitFor();
  await workbench.screenshot('switched-off');
  assert.equal(readFileSync(path.join(notes, '.editorconfig'), 'utf8'), '[*]\nnotelint.NL1201.severity = none # suicide-as-crime-or-feat\n');
  await openFile(page, suicideNote);
  const rows = await findings(page);
  assert.ok(!rows.some(row => row.includes('NL1201')), rows.join('\n'));
});

test('A person is renamed through the note, and every place is shown first', async () => {
  const file = path.join(notes, familyNote);
  await openFile(page, familyNote);
  await goTo(page, placeOf('Paula', family));
  await page.keyboard.press('F2');
  await page.locator('.rename-box input:focus').fill('Ruth');
  await page.keyboard.press('Enter');
  const places = page.locator('.bulk-edit-panel .monaco-list-row');
  await places.filter({ hasText: 'PaulaRuth' }).nth(2).waitFor();
  await workbench.screenshot('rename');
  assert.equal(readFileSync(file, 'utf8'), family, 'nothing is changed before the writer has looked');
  await page.getByRole('button', { name: 'Discard' }).click();
  await places.first().waitFor({ state: 'hidden' });
  assert.equal((await textOf(page, familyNote)).includes('Ruth'), false);
});

test('All notes of the folder are linted when the user asks', async () => {
  await command(page, 'NoteLint: Lint Workspace');
  const files = page.locator('.markers-panel .monaco-list-row', { hasText: '.flawed.note.md' });
  await files.first().waitFor();
  assert.match(await notification(page, 'NoteLint read'), /NoteLint read \d+ notes: \d+ findings/);
  await workbench.screenshot('lint-workspace');
  const first = (await files.first().innerText()).trim().split('\n')[0];
  assert.equal(await page.locator('.tab', { hasText: first }).count(), 0, `${first} is open: nothing shows that closed notes are linted`);
  await command(page, 'View: Hide Panel');
});

test('A new user comes from the walkthrough to a first fixed finding', async () => {
  await command(page, 'Notifications: Clear All Notifications');
  await command(page, 'Welcome: Open Walkthrough...');
  await choose(page, 'NoteLint: notes that clients can read');
  const steps = page.locator('.getting-started-step');
  await steps.first().waitFor();
  assert.equal(await steps.count(), 5);
  await workbench.screenshot('walkthrough');
  const sample = page.getByRole('button', { name: 'Open a Sample Note' }).or(page.getByText('Open a Sample Note')).first();
  await chooseFrom(page, () => sample.click(), 'BIRP: substance use');
  const tab = await untitled();
  await underlined(page, tab);
  const text = readFileSync(path.join(root, 'seeds', 'notes', note), 'utf8');
  await goTo(page, placeOf(label, text));
  await quickFix(page, better);
  await page.locator('.view-lines', { hasText: better }).first().waitFor();
  await workbench.screenshot('first-fix');
});

test('A new note begins with the sections of its form', async () => {
  await command(page, 'Create: New File...');
  await choose(page, 'New Note from Template');
  await choose(page, 'SOAP note');
  const lines = page.locator('.editor-instance .view-lines', { hasText: '## Objective' });
  await lines.waitFor();
  await page.keyboard.type('Slept well.');
  await workbench.screenshot('template');
  assert.match((await lines.innerText()).replaceAll('\u00a0', ' '), /## Subjective\s+Slept well\.\s+## Objective/);
});

test('A missing server is said plainly, with the way to mend it', async () => {
  workbench.writeSettings('Machine', { 'notelint.server.path': '/nowhere/notelint' });
  const message = await notification(page, 'NoteLint');
  await workbench.screenshot('missing-server');
  assert.match(message, /there is no program at \/nowhere\/notelint\. Correct or clear the setting notelint\.server\.path\./);
});
