// A month of notes as somebody who audits them meets it: an export with columns of its own, a report, a baseline, and the next export.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { folder, notelint } from './notelint.mjs';
import { textsOf } from './notes.mjs';

const old = 120;
const added = 30;
const texts = textsOf();

test('an export needs no options but its name', () => {
  writeExport('october.csv', 0, old);
  const run = notelint('check', 'october.csv', '-o', 'october.html', '-o', 'october-findings.csv', '--history', 'walk.db');
  assert.deepEqual([run.code, run.error], [1, '']);
  const tally = run.output.replaceAll('\n', ' ');
  assert.match(tally, /^120 notes, /);
  assert.match(tally, /Most findings: NL\d{4} [a-z-]+ \(\d+ findings in \d+ notes\), NL\d{4} .*, NL\d{4} /);
  assert.match(tally, /read and never written/);
  const [, first] = readFileSync(path.join(folder, 'october-findings.csv'), 'utf8').split('\r\n');
  assert.match(first, /^ENC-\d+,october\.csv,\d+,2026-10,NL\d{4},/);
  assert.match(readFileSync(path.join(folder, 'october.html'), 'utf8'), /Oct 2026/);
});

test('next month shows only what is new, and the trend both', () => {
  assert.equal(notelint('baseline', 'create', 'october.csv', '--across-notes').code, 0);
  writeExport('november.csv', 40, old - 40 + added);
  const run = notelint('check', 'november.csv', '--across-notes', '--baseline', 'notelint-baseline.txt', '-o', 'november.jsonl', '--history', 'walk.db');
  assert.deepEqual([run.code, run.error], [1, '']);
  const notes = readFileSync(path.join(folder, 'november.jsonl'), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line));
  const numbers = notes.filter(note => note.findings.length > 0).map(note => Number(note.id.replace('ENC-', '')));
  assert.ok(numbers.length > 0);
  assert.ok(Math.min(...numbers) >= old, `a finding of October came back in note ${Math.min(...numbers)}`);
  assert.equal(notelint('report', '--history', 'walk.db').output.split('\n').filter(line => /^\d{4}-/.test(line)).length, 2);
});

/** Writes an export as record systems do: a byte-order mark, CRLF between rows and in notes. */
function writeExport(name, from, count) {
  const rows = Array.from({ length: count }, (_, index) => from + index).map(number => [
    `ENC-${number}`, `${1000 + (number % 50)}`, 'Example, Alex', `${number < old ? 10 : 11}/03/2026`, 'E. Dreamt, LMHC', bodyOf(texts[number % texts.length]),
  ]);
  const lines = [['Note ID', 'MRN', 'Client Name', 'Date of Service', 'Clinician', 'Note Text'], ...rows].map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','));
  writeFileSync(path.join(folder, name), `\ufeff${lines.join('\r\n')}\r\n`);
}

/** A note without its front matter, which an export doesn't have. */
const bodyOf = text => text.replace(/^---\n[^]*?\n---\n/, '').replaceAll('\n', '\r\n');
