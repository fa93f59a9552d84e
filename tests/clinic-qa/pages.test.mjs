// The pages that a manager and a trainer open, in a real browser.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { folder, notelint, root } from './notelint.mjs';
import { seedNotes } from './notes.mjs';
import { Browser } from './pages.mjs';

let browser;

before(async () => {
  browser = await Browser.start();
});
after(() => browser.stop());

test('the report of five notes', async () => {
  const run = notelint('check', ...seedNotes.slice(0, 5), '-o', 'five.html', '--history', 'qa.db');
  assert.equal(run.error, '');
  const { text, sheets } = await browser.look(path.join(folder, 'five.html'), 'report-5-notes');
  assert.match(text, /5 notes read/);
  assert.match(text, /does not mean compliant, safe or de-identified/);
  assert.match(text, /Every rule with findings, and why it matters/);
  assert.ok(sheets <= 8, `${sheets} sheets`);
});

test('the report of a run without findings', async () => {
  notelint('check', seedNotes[0], '--select', 'NL8', '-o', 'none.html');
  const { text, sheets } = await browser.look(path.join(folder, 'none.html'), 'report-no-findings');
  assert.match(text, /100%/);
  assert.equal(sheets, 1);
});

test('the trend over past runs', async () => {
  notelint('check', ...seedNotes, '--history', 'qa.db');
  notelint('report', '--history', 'qa.db', '-o', 'trend.html');
  const { text } = await browser.look(path.join(folder, 'trend.html'), 'trend');
  assert.match(text, /2 runs/);
});

test('a handout to print, with exercise and key', async () => {
  const run = notelint('teach', path.join(root, 'seeds', 'notes', 'elements', 'respect.flawed.note.md'), '-o', 'handout.html');
  assert.deepEqual([run.code, run.error], [0, '']);
  const { text, sheets } = await browser.look(path.join(folder, 'handout.html'), 'handout');
  assert.match(text, /written from the hour/);
  assert.match(text, /Answer key/);
  assert.ok(sheets >= 3, `${sheets} sheets`);
});

test('the site of the rules', async () => {
  mkdirSync(path.join(folder, 'site'), { recursive: true });
  assert.equal(notelint('rules', '--site', 'site').code, 0);
  const pages = readdirSync(path.join(folder, 'site')).filter(name => name.endsWith('.html'));
  assert.ok(pages.length > 200);
  await browser.look(path.join(folder, 'site', 'index.html'), 'site');
  await browser.look(path.join(folder, 'site', pages.find(name => name.startsWith('NL1101'))), 'site-rule');
});
