// Packages the extension with its server inside: `npm run package [target…]`, by default for linux-x64; `npm run package all` for all systems.
// Writes artifacts/notelint-<target>-<version>.vsix. The version is the <Version> of Directory.Build.props.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage } from './check-package.mjs';
import { notices } from './notices.mjs';

/** VS Code's names of the systems we can publish for, and .NET's. The last is that of the tests, which run the server left in its place. */
const runtimes = {
  'linux-arm64': 'linux-arm64',
  'alpine-x64': 'linux-musl-x64',
  'win32-x64': 'win-x64',
  'darwin-x64': 'osx-x64',
  'darwin-arm64': 'osx-arm64',
  'linux-x64': 'linux-x64',
};

const client = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const root = path.resolve(client, '..');
const chosen = process.argv.slice(2);
const targets = chosen.includes('all') ? Object.keys(runtimes) : chosen.length > 0 ? chosen : ['linux-x64'];
const unknown = targets.filter(target => !(target in runtimes));
if (unknown.length > 0) {
  console.error(`There is no package for ${unknown.join(', ')}. Targets: ${Object.keys(runtimes).join(', ')}, all.`);
  process.exit(2);
}

const project = path.join(root, 'server', 'NoteLint.Cli');
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const version = capture('dotnet', ['msbuild', project, '-getProperty:Version', '-nologo']).trim();
for (const file of ['LICENSE', 'CHANGELOG.md']) {
  copyFileSync(path.join(root, file), path.join(client, file));
}

rmSync(path.join(client, 'samples'), { recursive: true, force: true });
cpSync(path.join(root, 'seeds', 'notes'), path.join(client, 'samples'), { recursive: true });
run(process.execPath, [path.join(client, 'scripts', 'build.mjs')]);
for (const target of targets) {
  await packageFor(target);
}

async function packageFor(target) {
  const runtime = runtimes[target];
  const published = path.join(root, 'artifacts', 'publish', target);
  rmSync(published, { recursive: true, force: true });
  run('dotnet', ['publish', project, '--configuration', 'Release', '--runtime', runtime, '--output', published, '--nologo']);

  const program = runtime.startsWith('win') ? 'notelint.exe' : 'notelint';
  const server = path.join(client, 'server');
  rmSync(server, { recursive: true, force: true });
  mkdirSync(server);
  // The program, and the native libraries that can't be inside it.
  readdirSync(published)
    .filter(file => file === program || /\.(?:so|dll|dylib)$/.test(file))
    .forEach(file => copyFileSync(path.join(published, file), path.join(server, file)));
  writeFileSync(path.join(server, 'THIRD-PARTY-NOTICES.txt'), notices(project, runtime));

  const vsix = path.join(root, 'artifacts', `notelint-${target}-${version}.vsix`);
  run(process.execPath, [
    vsce, 'package', version, '--no-update-package-json', '--no-dependencies', '--allow-missing-repository', '--target', target, '--out', vsix,
  ]);
  await checkPackage(vsix, { target, version, program });
}

function run(command, args) {
  execFileSync(command, args, { cwd: client, stdio: 'inherit' });
}

function capture(command, args) {
  return execFileSync(command, args, { cwd: client, encoding: 'utf8' });
}
