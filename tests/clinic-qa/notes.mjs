// Notes to measure with: those of a corpus, or the invented ones of this repository.
import { closeSync, openSync, readFileSync, readdirSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { root } from './notelint.mjs';

const seeds = path.join(root, 'seeds', 'notes');

/** The files of the invented notes. */
export const seedNotes = readdirSync(seeds).filter(name => name.endsWith('.note.md')).sort().map(name => path.join(seeds, name));

/** The texts of a corpus: a folder, or a file, of JSON Lines with `text`; the invented notes where there is none. */
export function textsOf(corpus) {
  if (corpus === undefined) {
    return seedNotes.map(file => readFileSync(file, 'utf8'));
  }

  const files = statSync(corpus).isDirectory() ? readdirSync(corpus).sort().map(name => path.join(corpus, name)) : [corpus];
  return files.filter(file => file.endsWith('.jsonl')).flatMap(file => readFileSync(file, 'utf8').split('\n').filter(Boolean)).map(line => JSON.parse(line).text);
}

/** Writes so many notes as JSON Lines, the texts in turn, with a client for each `notesOfClient`. Returns the bytes of the texts themselves. */
export function writeNotes(file, texts, count, { notesOfClient } = {}) {
  const target = openSync(file, 'w');
  let bytes = 0;
  for (let from = 0; from < count; from += 1000) {
    const numbers = Array.from({ length: Math.min(1000, count - from) }, (_, index) => from + index);
    writeSync(target, numbers.map(number => `${JSON.stringify({ id: `note-${number}`, client: notesOfClient && `client-${Math.floor(number / notesOfClient)}`, text: texts[number % texts.length] })}\n`).join(''));
    bytes += numbers.reduce((sum, number) => sum + Buffer.byteLength(texts[number % texts.length]), 0);
  }

  closeSync(target);
  return bytes;
}

/** A thousand phrases of one to three words, as rules have them: rare words of the texts, the same ones at every call. */
export function phrasesOf(texts, count = 1000) {
  const counts = new Map();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[a-z]{3,}/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }

  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const words = ranked.length > 2000 ? ranked.slice(1000) : ranked;
  return Array.from({ length: count }, (_, index) => Array.from({ length: 1 + (index % 3) }, (_, word) => words[(index * 7 + word * 131) % words.length]).join(' '));
}
