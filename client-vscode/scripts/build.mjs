// Bundles the extension into dist/extension.js, with the licences of what was bundled beside it.
import { build } from 'esbuild';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const client = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const { metafile } = await build({
  absWorkingDir: client,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  metafile: true,
});

writeFileSync(path.join(client, 'dist', 'THIRD-PARTY-LICENSES.txt'), licences(Object.keys(metafile.inputs)));

/** One entry for each package that a bundled file came from. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  return [...folders].sort().map(folder => {
    const full = path.join(client, folder);
    const { name, version, license } = JSON.parse(readFileSync(path.join(full, 'package.json'), 'utf8'));
    const file = readdirSync(full).find(entry => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(path.join(full, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}
