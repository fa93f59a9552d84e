// A hundred thousand notes beside a search for a thousand phrases, the fastest there is, in the same run.
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { call, folder, load, measured, root } from './notelint.mjs';
import { phrasesOf, textsOf, writeNotes } from './notes.mjs';

const notes = 100_000;

export async function measureScale() {
  const texts = textsOf(process.env.NOTELINT_CORPUS);
  const bytes = writeNotes(path.join(folder, 'notes.jsonl'), texts, notes);
  split('notes.jsonl');
  writeFileSync(path.join(folder, 'phrases.txt'), `${phrasesOf(texts).join('\n')}\n`);
  console.log(`\n${notes.toLocaleString('en')} notes, ${(bytes / 1e6).toFixed(0)} MB of text, from ${process.env.NOTELINT_CORPUS ?? 'seeds/notes'}; ${load()} processes wanted a core before`);
  console.log(`${''.padEnd(44)} ${'s'.padStart(7)} ${'CPU s'.padStart(7)} ${'notes/s'.padStart(8)} ${'MB/s'.padStart(7)} ${'MB of memory'.padStart(13)}`);

  const rg = ripgrep();
  const search = ['-iF', '-o', '--column', '--no-filename', '-f', 'phrases.txt'];
  if (rg === undefined) {
    console.log('rg not found: apt-get install ripgrep, or let npm test fetch VS Code, which holds one.');
  }

  for (const cores of ['0', '0,1']) {
    const jobs = cores.split(',').length;
    const on = jobs === 1 ? 'one core' : 'two cores';
    const baseline = rg === undefined ? undefined : await row(`rg, 1,000 phrases, ${on}`, [rg, '-j', `${jobs}`, ...search, 'notes-0.jsonl', 'notes-1.jsonl'], cores);
    for (const format of ['jsonl', 'html']) {
      const lint = await row(`notelint check → ${format}, ${on}`, call('check', 'notes.jsonl', '--jobs', `${jobs}`, '--fail-on', 'never', '-o', `out.${format}`), cores);
      if (baseline !== undefined) {
        console.log(`${''.padEnd(44)} ${(lint.seconds / baseline.seconds).toFixed(1)} times the seconds of rg, ${(lint.processor / baseline.processor).toFixed(1)} times its CPU`);
      }
    }
  }

  async function row(name, command, cores) {
    const { seconds, processor, memory } = await measured(command, { cores });
    const cells = [seconds.toFixed(1), processor.toFixed(1), (notes / seconds).toFixed(0), (bytes / 1e6 / seconds).toFixed(1)];
    console.log(`${name.padEnd(44)} ${cells[0].padStart(7)} ${cells[1].padStart(7)} ${cells[2].padStart(8)} ${cells[3].padStart(7)} ${memory.toFixed(0).padStart(13)}`);
    return { seconds, processor };
  }
}

/** rg shares files among its threads, not the lines of one. */
function split(name) {
  const content = readFileSync(path.join(folder, name));
  const middle = content.indexOf('\n', content.length / 2) + 1;
  [content.subarray(0, middle), content.subarray(middle)].forEach((half, index) => {
    const target = openSync(path.join(folder, name.replace('.', `-${index}.`)), 'w');
    writeSync(target, half);
    closeSync(target);
  });
}

/** rg of the system, or the one in the VS Code that the editor tests install. */
function ripgrep() {
  const inEditor = path.join('node_modules', 'code-server', 'lib', 'vscode', 'node_modules', '@vscode', 'ripgrep-universal', 'bin', 'linux-x64');
  const folders = [...process.env.PATH.split(':'), path.join(root, 'artifacts', 'vscode', inEditor)];
  return folders.map(each => path.join(each, 'rg')).find(existsSync);
}
