// The set-up that walks share: a folder, a window on it, and a picture of each test that failed.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before } from 'node:test';
import { vsix } from './vsix.mjs';
import { Workbench } from './workbench.mjs';

/**
 * Has the tests of a file run in one window on a new folder, which `prepare` fills. `start` and `open` are those of Workbench. `opened` gets the
 * folder, the workbench and the page.
 */
export function inWindow({ name, prepare, start, open }, opened) {
  let folder;
  let workbench;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), `notelint-${name}-`));
    prepare(folder);
    workbench = await Workbench.start({ vsix, ...start });
    await opened({ folder, workbench, page: await workbench.open(folder, open) });
  });

  after(async () => {
    await workbench?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 30 });
  });

  afterEach(async context => {
    if (!context.passed) {
      await workbench?.screenshot(`failed-${context.name}`.replace(/\W+/g, '-'));
    }
  });
}
