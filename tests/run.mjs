// Runs every test there is: `npm test`. Starts on an empty clone, so it needs nothing but Node itself, npm and the .NET SDK on a Debian system, of which it installs what is missing (as root).
// Each step adds to the two numbers of the last line, `N passed, N failed`; a step that can't run is a failure.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const resultFolders = readdirSync(path.join(root, 'tests'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(project => path.join(root, 'tests', project.name, 'TestResults'));
const systemPrograms = ['/usr/bin/chromium', '/usr/bin/nvim', '/usr/bin/emacs', '/var/lib/dpkg/info/elpa-eglot.list', '/usr/bin/parallel'];
const systemPackages = ['chromium', 'fonts-dejavu-core', 'neovim', 'emacs-nox', 'elpa-eglot', 'parallel'];

const environment = {
  ...process.env,
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_CLI_UI_LANGUAGE: 'en',
  DOTNET_NOLOGO: '1',
  MSBUILDDISABLENODEREUSE: '1',
  NOTELINT_SERVER: path.join(root, 'client-vscode', 'server', 'notelint'),
  SNAPSHOOTER_STRICT_MODE: 'true',
};

/**
 * A step is one check, passed when its command ends with 0, unless `count` reads the tests it ran. One that only `prepares` for others
 * counts when it fails. `needs` names the steps without which it can't run.
 */
const steps = [
  { name: 'npm packages', prepares: true, command: ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'] },
  { name: 'system packages', prepares: true, command: installPrograms() },
  { name: '.NET packages', prepares: true, command: ['dotnet', 'restore', '--locked-mode'] },
  { name: '.NET build', needs: ['.NET packages'], command: ['dotnet', 'build', '--no-restore', '--configuration', 'Release', '--verbosity', 'quiet'] },
  { name: '.NET format', needs: ['.NET packages'], command: ['dotnet', 'format', '--no-restore', '--verify-no-changes'] },
  {
    name: '.NET tests',
    needs: ['.NET build'],
    command: [
      'dotnet', 'test', '--no-build', '--configuration', 'Release', '--logger', 'trx', '--logger', 'console;verbosity=minimal',
    ],
    count: countTrx,
  },
  { name: 'extension types', needs: ['npm packages'], command: ['npm', 'run', '--silent', 'check', '--workspace', 'client-vscode'] },
  { name: 'extension package', needs: ['npm packages'], command: ['npm', 'run', '--silent', 'package'] },
  ...workspace('protocol conformance', 'tests/lsp-conformance', ['extension package']),
  ...workspace('clinic QA', 'tests/clinic-qa', ['extension package', 'system packages']),
  ...workspace('other editors', 'tests/other-editors', ['extension package', 'system packages']),
  ...workspace('editor', 'tests/editor', ['extension package', 'system packages']),
];

const outcomes = new Map();
const started = Date.now();
resultFolders.forEach(folder => rmSync(folder, { recursive: true, force: true }));
for (const step of steps) {
  const from = Date.now();
  console.log(`\n== ${step.name} (${seconds(started)} s)`);
  const outcome = await run(step);
  outcomes.set(step.name, { ...outcome, took: seconds(from) });
}

console.log('\n');
for (const [name, { passed, failed, took }] of outcomes) {
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(24)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${took.padStart(6)} s`);
}

const passed = sum(outcome => outcome.passed);
const failed = sum(outcome => outcome.failed);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one step and counts its tests: the step itself where it doesn't say. */
async function run({ needs = [], command, prepares, count }) {
  const missing = needs.find(name => outcomes.get(name).failed > 0);
  if (missing !== undefined) {
    console.log(`Could not run: "${missing}" failed.`);
    return { passed: 0, failed: 1 };
  }

  const { code, output } = command.length === 0 ? { code: 0, output: '' } : await execute(command);
  if (count === undefined) {
    return code === 0 ? { passed: prepares ? 0 : 1, failed: 0 } : { passed: 0, failed: 1 };
  }

  const counted = count(output);
  // A run that died, or that ran nothing, has failed whatever it counted.
  const broken = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  return broken ? { ...counted, failed: 1 } : counted;
}

/** Runs a command, shows what it prints and returns it with the exit code. */
function execute([program, ...args]) {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', data => {
      output += data;
      process.stdout.write(data);
    });
    child.once('error', error => {
      console.error(`Could not start ${program}: ${error.message}`);
      resolve({ code: 127, output });
    });
    child.once('close', code => resolve({ code, output }));
  });
}

/** A test workspace's step, if there is one. Its `test` script ends with a line `N passed, N failed`. */
function workspace(name, folder, needs) {
  const command = ['npm', 'test', '--silent', '--workspace', folder];
  return existsSync(path.join(root, folder, 'package.json')) ? [{ name, needs, command, count: countLine }] : [];
}

/** The command that installs the browser, the editors and GNU parallel for the tests; none where they are there. */
function installPrograms() {
  if (systemPrograms.every(existsSync)) {
    return [];
  }

  const install = `apt-get install --yes --no-install-recommends ${systemPackages.join(' ')}`;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  return mayInstall
    ? ['sh', '-c', `apt-get update -qq && ${install} -qq`]
    : ['sh', '-c', `echo "The tests need Chromium, Neovim, Emacs with eglot and GNU parallel. Run: sudo ${install}"; exit 1`];
}

/** Adds up the .trx files of the test projects. A skipped test counts as failed. */
function countTrx() {
  const files = resultFolders.filter(existsSync)
    .flatMap(folder => readdirSync(folder).filter(file => file.endsWith('.trx')).map(file => path.join(folder, file)));
  const counts = { passed: 0, failed: 0 };
  for (const file of files) {
    const counters = /<Counters [^>]*>/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    const read = name => Number(new RegExp(` ${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
    counts.passed += read('passed');
    counts.failed += read('total') - read('passed');
  }

  return counts;
}

function countLine(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].at(-1);
  return { passed: Number(last?.[1] ?? 0), failed: Number(last?.[2] ?? 0) };
}

function sum(value) {
  return [...outcomes.values()].map(value).reduce((total, number) => total + number, 0);
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(0);
}
