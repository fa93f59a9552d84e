// NoteLint in editors that speak the protocol in their own ways: they take pushed diagnostics, plain edits and plain text.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
const server = process.env.NOTELINT_SERVER ?? path.resolve(here, '..', '..', 'client-vscode', 'server', 'notelint');
const text = 'S: Client slept well.\nO: Her uncle is a junkie and calls daily.\n';
const better = text.replace('a junkie', 'a person who uses drugs');

let folder;
let note;

before(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'notelint-editors-'));
  note = path.join(folder, 'visit.note');
  writeFileSync(note, text);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('Neovim shows findings and the page, and makes a fix', async () => {
  const met = await run('nvim', ['--headless', '--clean', '-c', `luafile ${path.join(here, 'neovim.lua')}`]);
  assert.deepEqual(met.findings, [{ code: 'NL1101', line: 1 }]);
  assert.match(met.hover, /What must stay/);
  assert.match(met.actions[0], /person who uses drugs/);
  assert.equal(met.text, better.trimEnd());
});

test('Emacs with eglot shows findings and the page, and makes a fix', async () => {
  const met = await run('emacs', ['--batch', '--no-init-file', '--load', path.join(here, 'eglot.el')]);
  assert.equal(met.findings.length, 1);
  assert.match(met.findings[0], /NL1101/);
  assert.match(met.hover, /What must stay/);
  assert.match(met.actions[0], /person who uses drugs/);
  assert.equal(met.text, better);
});

/** Runs an editor, with a home of its own, to its end; what it met is the last line that it prints. */
async function run(program, args) {
  const { stdout } = await promisify(execFile)(program, args, {
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder, SERVER: server, NOTE: note }, timeout: 120_000,
  });
  return JSON.parse(stdout.slice(stdout.indexOf('{')));
}
