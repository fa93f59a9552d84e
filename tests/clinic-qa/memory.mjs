// Memory must not grow with the number of notes.
import path from 'node:path';
import { call, folder, measured } from './notelint.mjs';
import { textsOf, writeNotes } from './notes.mjs';

// Each has a paragraph that is long enough to be compared with those of earlier notes.
const short = [
  'S: Client slept six hours and came on time. She spoke about the weeks since the move, said that evenings are the hardest because the rooms are quiet, and has begun to walk to the river after supper.\nO: Calm, spoke freely.\nA: Better than last week.\nP: Return in two weeks.',
  'S: Client is an addict and missed two hours of work. He told how the interview at the bakery had gone: two people asked about early mornings, showed the ovens, and offered a trial day next week.\nO: Tired.\nA: Worse than last week.\nP: Call on Friday.',
];
const notesOfClient = 20;

export async function measureMemory() {
  console.log(`\n${'the most memory of notelint check, MB'.padEnd(44)} ${'jsonl'.padStart(7)} ${'html'.padStart(7)} ${'--across-notes'.padStart(15)}`);
  const texts = textsOf(process.env.NOTELINT_CORPUS);
  await row(1000, texts, 'notes');
  await row(100_000, texts, 'notes');
  await row(1000, short, 'short notes');
  await row(100_000, short, 'short notes');
  await row(1_000_000, short, 'short notes');
}

async function row(count, texts, what) {
  writeNotes(path.join(folder, 'many.jsonl'), texts, count, { notesOfClient });
  const cells = [];
  for (const options of [['-o', 'many-out.jsonl'], ['-o', 'many-out.html'], ['-o', 'many-out.html', '--across-notes', '--client-column', 'client']]) {
    const { memory } = await measured(call('check', 'many.jsonl', '--fail-on', 'never', ...options));
    cells.push(memory.toFixed(0));
  }

  console.log(`${`${count.toLocaleString('en')} ${what}`.padEnd(44)} ${cells[0].padStart(7)} ${cells[1].padStart(7)} ${cells[2].padStart(15)}`);
}
