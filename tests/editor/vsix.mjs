// The package under test.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './vscode.mjs';

/** NoteLint's version, as the solution has it. */
export const version = /<Version>(.+?)<\/Version>/.exec(readFileSync(path.join(root, 'Directory.Build.props'), 'utf8'))[1];

/** The packaged extension for this system. */
export const vsix = path.join(root, 'artifacts', `notelint-linux-x64-${version}.vsix`);
