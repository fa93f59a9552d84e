// With all logs at their most talkative, a note is read, edited, lost with its server and linted with its folder: then its words are looked for
// in all that VS Code, the extension and the server have left on the disk.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { command, findings, goTo, hover, openFile, quickFix, save, textOf, underlined, until } from './actions.mjs';
import { inWindow } from './window.mjs';

const note = 'visit.note';
/** Words that no file holds by chance: in the note from the start, or typed into it. */
const canaries = ['Zyxcanary', 'Quillonka', 'Brandeltov', 'Ottolanka', 'Fenwirra'];
const [client, sister, newName, reason, typed] = canaries;
const text = [
  `Client: ${client} Example`,
  '',
  `S: ${client} is a junkie. Her uncle committed suicide.`,
  `O: Her sister ${sister} came along. ${sister} cried. Session by video.`,
  `A: ${client} is a junkie and non-compliant.`,
  '',
].join('\n');

/** What VS Code itself keeps of a note, as PRIVACY.md says: the local history. What the window keeps lies in the browser's own profile. */
const keptByVSCode = path.join('data', 'data', 'User', 'History');
const browserProfile = 'browser';

let folder;
let workbench;
let page;

inWindow({
  name: 'private',
  prepare: folder => [note, 'other.note'].forEach(name => writeFileSync(path.join(folder, name), text)),
  start: { log: 'trace' },
  open: { payload: [['logLevel', 'trace']] },
}, opened => ({ folder, workbench, page } = opened));

test('No word of a note stands in a log or a file of the extension, the server or the editor', async () => {
  await openFile(page, note);
  await underlined(page, note);
  await goTo(page, placeOf('junkie'));
  await hover(page, 'What must stay');
  await page.keyboard.press('Escape');
  await quickFix(page, 'person who uses drugs');
  await page.locator('.tab.active.dirty').waitFor();
  await goTo(page, placeOf('non-compliant'));
  await quickFix(page, 'Ignore ');
  await page.keyboard.type(reason);
  await command(page, 'NoteLint: Make All Safe Fixes');
  await page.locator('.view-lines', { hasText: 'died by suicide' }).first().waitFor();
  await goTo(page, { line: 6, column: 1 });
  await page.keyboard.type(`P: Met ${typed}; client is an addict. `);
  await save(page);
  await goTo(page, placeOf(sister));
  await page.keyboard.press('F2');
  await page.locator('.rename-box input:focus').fill(newName);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Discard' }).click();
  await command(page, 'NoteLint: Compare with Respectful Wording');
  await page.locator('.tab.active', { hasText: 'Respectful wording' }).waitFor();
  await openFile(page, note);
  await goTo(page, { line: 6, column: 33 });
  await command(page, 'NoteLint: Report a False Alarm');
  await quickFix(page, 'Accept this finding');
  await until('the finding to be accepted', () => readdirSync(path.join(folder)).includes('.notelint'));
  await command(page, 'NoteLint: Lint Workspace');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'other.note' }).first().waitFor();

  await killServer();
  await until('the server to be back', async () => (await serverIds()).length === 1);
  await openFile(page, 'other.note');
  await underlined(page, 'other.note');
  assert.match(await textOf(page, 'other.note'), new RegExp(sister));
  await findings(page);

  const log = readFileSync(ownLog(), 'utf8');
  for (const told of ['textDocument/didChange', 'textDocument/rename', 'textDocument/codeAction', 'workspace/diagnostic', 'workspace/executeCommand']) {
    assert.ok(log.includes(told), `${told} is not in the log: it was not at its most talkative`);
  }

  assert.deepEqual(leaks(), []);
  const ways = readdirSync(workbench.temporary).filter(name => /^(dotnet-diagnostic|clr-debug)/.test(name));
  assert.deepEqual(ways, [], 'other programs can ask the server for a dump of its memory');
});

test('The one exception is the trace of messages, which says so where it is switched on', async () => {
  const { contributes } = JSON.parse(readFileSync(path.join(workbench.extension, 'package.json'), 'utf8'));
  const setting = contributes.configuration.properties['notelint.trace.server'];
  assert.equal(setting.default, 'messages');
  assert.match(setting.enumDescriptions[setting.enum.indexOf('verbose')], /contain the text of your notes/);
  assert.match(setting.markdownDescription, /writes the text of your notes into the log/);

  workbench.writeSettings('Machine', { 'notelint.trace.server': 'verbose' });
  await openFile(page, note);
  await until('the text of the note in the log', () => readFileSync(ownLog(), 'utf8').includes(typed));
  assert.ok(leaks().every(leak => leak.startsWith(path.relative(workbench.home, ownLog()))), leaks().join('\n'));
});

/** The files below the home of the editor, and of the folder those that NoteLint writes, that hold a word of the note; each with the word. */
function leaks() {
  const home = filesIn(workbench.home, [keptByVSCode, browserProfile]).map(file => [path.relative(workbench.home, file), file]);
  const ours = filesIn(path.join(folder, '.notelint')).map(file => [path.relative(folder, file), file]);
  return [...home, ...ours].flatMap(([name, file]) => {
    const bytes = readFileSync(file);
    return canaries.filter(canary => bytes.includes(canary) || bytes.includes(Buffer.from(canary, 'utf16le'))).map(canary => `${name}: ${canary}`);
  });
}

function filesIn(root, without = []) {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => !without.some(kept => file.startsWith(path.join(root, kept) + path.sep)));
}

/** The log of the extension: what the Output view shows as NoteLint. */
function ownLog() {
  return filesIn(path.join(workbench.home, 'data', 'data', 'logs')).filter(file => file.endsWith(path.join('notelint.notelint', 'NoteLint.log'))).at(-1);
}

/** The servers that run from the installed extension. */
async function serverIds() {
  const server = path.join(workbench.extension, 'server', 'notelint');
  return readdirSync('/proc').filter(id => /^\d+$/.test(id)).map(Number).filter(id => programOf(id) === server);
}

async function killServer() {
  const [id] = await serverIds();
  process.kill(id, 'SIGKILL');
  await until('the server to be gone', async () => !(await serverIds()).includes(id));
}

function programOf(id) {
  try {
    return readlinkSync(`/proc/${id}/exe`);
  } catch {
    return undefined;
  }
}

/** Where a word stands in the note, lines and columns from 1. */
function placeOf(word) {
  const lines = text.slice(0, text.indexOf(word)).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
}
