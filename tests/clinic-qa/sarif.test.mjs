// SARIF as others read it: validated against its schema, and by Microsoft's multitool against the rules beyond it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { folder, notelint } from './notelint.mjs';
import { seedNotes, textsOf, writeNotes } from './notes.mjs';

const multitool = createRequire(import.meta.url)('@microsoft/sarif-multitool');
const schema = JSON.parse(readFileSync(path.join(path.dirname(multitool), 'sarif-2.1.0.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

// NoteLint has no page on the web to name. A note in an export has no lines of the export's: it is named as a logical location.
const noAddress = 'SARIF2005';
const noRegion = 'SARIF2017';

// npm leaves the program without the right to run where install scripts are off.
before(() => chmodSync(multitool, 0o755));

test('SARIF of notes in files is valid', () => {
  notelint('check', ...seedNotes, '-o', 'files.sarif');
  assert.deepEqual(complaints('files.sarif'), []);
});

test('SARIF of an export with hashed ids and a broken row is valid', () => {
  writeNotes(path.join(folder, 'export.jsonl'), [...textsOf(), '\u{1f600} "addict" \\ <b>'], 40);
  notelint('check', 'export.jsonl', 'no-such-file.docx', '--ids', 'hash', '--across-notes', '-o', 'export.sarif');
  assert.deepEqual(complaints('export.sarif'), []);
});

test('SARIF of a run without findings is valid', () => {
  writeNotes(path.join(folder, 'plain.jsonl'), ['S: Client slept well.\n'], 2);
  notelint('check', 'plain.jsonl', '-o', 'plain.sarif');
  assert.deepEqual(complaints('plain.sarif'), []);
});

test('what is wrong is complained of', () => {
  const sarif = JSON.parse(readFileSync(path.join(folder, 'files.sarif'), 'utf8'));
  sarif.runs[0].results[0].level = 'catastrophe';
  assert.notDeepEqual(complaints('schema.sarif', sarif), []);
  sarif.runs[0].results[0].level = 'warning';
  sarif.runs[0].results[0].ruleIndex = 1000;
  assert.notDeepEqual(complaints('rules.sarif', sarif), []);
});

/** What the schema and the multitool find in a file, or in other content of that name. */
function complaints(name, content) {
  const file = path.join(folder, name);
  if (content !== undefined) {
    writeFileSync(file, JSON.stringify(content));
  }

  const isValid = validate(JSON.parse(readFileSync(file, 'utf8')));
  return isValid ? verdicts(file) : validate.errors.map(error => `${error.instancePath} ${error.message}`);
}

/** The rules that the multitool finds broken; it ends with 0 whatever it finds. */
function verdicts(file) {
  const report = `${file}.report`;
  execFileSync(multitool, ['validate', file, '--output', report, '--log', 'ForceOverwrite'], { stdio: 'ignore' });
  const [run] = JSON.parse(readFileSync(report, 'utf8').replace(/^\ufeff/, '')).runs;
  const found = run.results.map(result => result.ruleId);
  // It finds this one in every file that it can read: without it, it read nothing.
  assert.ok(found.includes(noAddress));
  return found.filter(id => id !== noAddress && id !== noRegion);
}
