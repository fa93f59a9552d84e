// VS Code installs a package for another system without a word, so packaging looks into each package: that look must see what is wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPackage } from '../../client-vscode/scripts/check-package.mjs';
import { version, vsix } from './vsix.mjs';

const right = { target: 'linux-x64', version, program: 'notelint' };

test('The package names its system and holds a program of it', () => checkPackage(vsix, right));

for (const [what, wrong, message] of [
  ['for another system', { target: 'win32-x64' }, /names another system.*a program of another system/],
  ['for another processor', { target: 'linux-arm64' }, /names another system.*a program of another system/],
  ['for another version', { version: '99.0.0' }, /names another version/],
  ['without its server', { program: 'notelint.exe' }, /has no server/],
]) {
  test(`A package ${what} is refused`, () => assert.rejects(checkPackage(vsix, { ...right, ...wrong }), message));
}
