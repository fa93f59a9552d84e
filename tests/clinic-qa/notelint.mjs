// The packaged program, run as a clinic runs it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = process.env.NOTELINT_SERVER ?? path.join(root, 'client-vscode', 'server', 'notelint');

/** A folder that is gone when the process ends. Keys are made in it, not among those of whoever runs the tests. */
export const folder = mkdtempSync(path.join(os.tmpdir(), 'notelint-qa-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const environment = { ...process.env, NOTELINT_KEY: '', XDG_CONFIG_HOME: path.join(folder, '.config') };

/** Runs the program to its end in the folder; returns its exit code, output and errors. */
export function notelint(...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: status, output: stdout, error: stderr };
}

/** Starts the program in the folder and leaves it running. */
export const start = (...args) => spawn(program, args, { cwd: folder, env: environment, stdio: 'ignore' });

/**
 * Runs any command to its end and measures it: seconds, seconds of processor time, and the most memory in MB, as Linux last said. `cores`
 * names those that it may use.
 */
export async function measured([command, ...args], { cores } = {}) {
  const from = performance.now();
  const bound = cores === undefined ? [command, ...args] : ['taskset', '--cpu-list', cores, command, ...args];
  const child = spawn(bound[0], bound.slice(1), { cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  const usage = { processor: 0, memory: 0 };
  const sampling = setInterval(() => sample(child.pid, usage), 20);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  clearInterval(sampling);
  return { ...usage, code, seconds: (performance.now() - from) / 1000 };
}

/** A call of the program, for `measured`. */
export const call = (...args) => [program, ...args];

/** How busy the machine is beside the measurement: processes that want a core, over the last minute. */
export const load = () => readFileSync('/proc/loadavg', 'utf8').split(' ')[0];

const ticksPerSecond = 100;

function sample(pid, usage) {
  if (!existsSync(`/proc/${pid}/status`)) {
    return;
  }

  try {
    const most = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    usage.memory = Math.max(usage.memory, Number(most?.[1] ?? 0) / 1024);
    usage.processor = (Number(times[11]) + Number(times[12])) / ticksPerSecond;
  } catch {
    // It has just ended; what was read before stands.
  }
}
