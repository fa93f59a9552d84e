// The report of fifty thousand notes, in a real browser.
import { statSync } from 'node:fs';
import path from 'node:path';
import { folder, notelint } from './notelint.mjs';
import { textsOf, writeNotes } from './notes.mjs';
import { Browser } from './pages.mjs';

const notes = 50_000;

export async function lookAtManyNotes() {
  writeNotes(path.join(folder, 'many.jsonl'), textsOf(process.env.NOTELINT_CORPUS), notes);
  notelint('check', 'many.jsonl', '-o', 'many.html');
  const file = path.join(folder, 'many.html');
  const browser = await Browser.start();
  const { milliseconds, sheets } = await browser.look(file, 'report-50000-notes');
  await browser.stop();
  console.log(`\nthe report of ${notes.toLocaleString('en')} notes: ${(statSync(file).size / 1024).toFixed(0)} KB, open after ${milliseconds.toFixed(0)} ms, ${sheets} sheets of paper`);
}
