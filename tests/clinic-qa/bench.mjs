// What long runs cost, and what a crash leaves behind: `npm run bench`. NOTELINT_CORPUS names a folder of JSON Lines with `text` to
// measure with; without it the invented notes are repeated. Processor time and memory are read from /proc, so on Linux only.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { measureScale } from './scale.mjs';
import { measureMemory } from './memory.mjs';
import { killResumedRuns, killFixes } from './kills.mjs';
import { lookAtManyNotes } from './manyNotes.mjs';
import { root } from './notelint.mjs';

await measureScale();
await measureMemory();
await killResumedRuns();
await killFixes();
await lookAtManyNotes();
hideCanaries();

/** The test that `npm test` runs with a few documents, with a thousand of each kind. */
function hideCanaries() {
  console.log('\nidentifiers in 1,000 notes of every input format');
  const { status } = spawnSync('dotnet', ['test', '--configuration', 'Release', '--filter', 'FullyQualifiedName~CanaryTests'], {
    cwd: path.join(root, 'tests', 'NoteLint.Cli.Tests'), stdio: 'inherit', env: { ...process.env, NOTELINT_CANARY_DOCUMENTS: '1000' },
  });
  process.exitCode = status;
}
