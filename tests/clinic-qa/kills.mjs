// kill -9 at random moments: what is written is whole, and nothing is there twice or lost.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folder, notelint, start } from './notelint.mjs';
import { textsOf, writeNotes } from './notes.mjs';

const kills = 100;
const notesOfRun = 2000;
const notesToFix = 400;
const text = 'S: Client slept well.\nO: Brother committed suicide in March.\nA: Client is a chronic substance abuser.\nP: Call on Friday.\n';

/** Kills a run and its continuations until it ends, again and again; the results are those of a run that nobody killed. */
export async function killResumedRuns() {
  writeNotes(path.join(folder, 'run.jsonl'), textsOf(), notesOfRun);
  const from = performance.now();
  notelint('check', 'run.jsonl', '-o', 'whole.jsonl');
  const took = performance.now() - from;
  const whole = readFileSync(path.join(folder, 'whole.jsonl'), 'utf8');
  const output = path.join(folder, 'resumed.jsonl');
  let done = 0;
  let runs = 0;
  let written = 0;
  for (; done < kills; runs++) {
    rmSync(output, { force: true });
    let code;
    while (code === undefined || code === null) {
      const killed = done < kills;
      code = await run(['check', 'run.jsonl', '-o', 'resumed.jsonl', '--resume'], killed ? Math.random() * took : undefined);
      done += code === null ? 1 : 0;
      const now = existsSync(output) ? readFileSync(output, 'utf8') : '';
      assert.equal(now, whole.slice(0, now.length), 'what a killed run has written is the beginning of the whole');
      assert.ok(now.length >= written || code !== null || now.length === 0, 'nothing that was written is lost');
      written = code === null ? now.lastIndexOf('\n') + 1 : 0;
    }

    assert.equal(code, 1);
    assert.equal(readFileSync(output, 'utf8'), whole, 'every finding is there once');
  }

  console.log(`\nkill -9 at ${done} random moments of check --resume, ${runs} runs of ${notesOfRun.toLocaleString('en')} notes: every result there once`);
}

/** Kills fixes; each note is as it was or as it should be, and a last call completes the work. */
export async function killFixes() {
  const notes = path.join(folder, 'fixes');
  mkdirSync(notes);
  const names = Array.from({ length: notesToFix }, (_, index) => path.join(notes, `${index}.note.md`));
  const write = () => names.forEach(name => writeFileSync(name, text));
  write();
  const from = performance.now();
  notelint('fix', 'fixes', '--review');
  const took = performance.now() - from;
  const fixed = readFileSync(names[0], 'utf8');
  assert.notEqual(fixed, text);
  let done = 0;
  let inBetween = 0;
  while (done < kills) {
    write();
    const code = await run(['fix', 'fixes', '--review'], Math.random() * took);
    const states = names.map(name => readFileSync(name, 'utf8'));
    assert.ok(states.every(state => state === text || state === fixed), 'every note is whole');
    inBetween += states.includes(text) && states.includes(fixed) ? 1 : 0;
    done += code === null ? 1 : 0;
    notelint('fix', 'fixes', '--review');
    assert.ok(names.every(name => readFileSync(name, 'utf8') === fixed), 'the next call completes the work');
  }

  const left = readdirSync(notes).length - notesToFix;
  console.log(`kill -9 at ${done} random moments of fix on ${notesToFix} notes, ${inBetween} of them in the midst of writing: every note whole, ${left} temporary files left beside them`);
}

/** Runs the program; kills it after so many milliseconds, if it hasn't ended. Returns its exit code, null where it was killed. */
function run(args, milliseconds) {
  return new Promise((resolve, reject) => {
    const child = start(...args);
    const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.once('error', reject).once('exit', code => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}
