// Runs inside VS Code's extension host, with VS Code's public API only: what other extensions and keys reach, in the oldest and the newest version.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const flawed = 'S: Her uncle committed suicide. Client is a junkie.\n';

const rulePage = `---
id: NL8001
name: test-word
family: judgmental
element: respect
severity: warning
---
# Test word

A word for tests.

## Wording
| Instead of | Write | Only when | Fix |
|---|---|---|---|
| quexal | plain word | InQuotation | review |

## What must stay
Everything else.

## Flags
- There is a **quexal** here. → There is a plain word here.

## Allows
- Client walks daily.

## Sources
- Example Guide, 2026 (read 2026-11, US)
`;

const tests = {
  'The extension is there, and a note starts it': async () => {
    const { document } = await open('start.note', flawed);
    assert.equal(document.languageId, 'clinical-note');
    await found(document, 'NL1101');
    assert.ok(vscode.extensions.getExtension('notelint.notelint').isActive);
  },
  'Files are notes by their names': async () => {
    for (const name of ['a.note', 'b.note.md', 'c.note.txt']) {
      assert.equal((await open(name, flawed)).document.languageId, 'clinical-note', name);
    }
  },
  'Markdown is read where it looks like a note and nowhere else': async () => {
    const note = await open('visit.md', `## Subjective\n${flawed}\n## Plan\nWeekly.\n`);
    const readme = await open('README.md', `# About\n\n${flawed}`);
    await found(note.document, 'NL1101');
    assert.deepEqual(codes(readme.document), []);
  },
  'Findings come and go with the text': async () => {
    const { document, editor } = await open('typing.note', 'S: Client slept well.\n');
    assert.deepEqual(codes(document), []);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), flawed));
    await found(document, 'NL1101');
    await editor.edit(edit => edit.delete(new vscode.Range(1, 0, 2, 0)));
    await until('the findings to go', () => codes(document).length === 0);
  },
  'All safe fixes are one command, while findings change too, and one step back': async () => {
    for (let round = 0; round < 5; round++) {
      const { document, editor } = await open(`fixes${round}.note`, flawed);
      await found(document, 'NL1201');
      await editor.edit(edit => edit.insert(new vscode.Position(1, 0), `Round ${round}: he is a junkie.\n`));
      const typed = document.getText();
      await vscode.commands.executeCommand('notelint.fixAllSafe');
      assert.equal(document.getText(), typed.replace('committed suicide', 'died by suicide'));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), typed);
    }
  },
  'Safe fixes are made on saving where the user wants that': async () => {
    const { document, editor } = await open('saving.note', 'S: Calm.\n');
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), flawed));
    await found(document, 'NL1201');
    // VS Code drops what it would do on saving when another extension comes up in that moment: then a person saves once more.
    await until('the fix on saving', async () => {
      await editor.edit(edit => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n'));
      await document.save();
      return document.getText().includes('died by suicide');
    });
  },
  'The menu offers more about a finding than its fixes': async () => {
    const { document } = await open('actions.note', flawed);
    const actions = await actionsAt(document, 'junkie', 'NL1101');
    for (const title of ['Ignore NL1101', 'Accept this finding of NL1101', 'Switch off NL1101', 'Less serious']) {
      assert.ok(actions.some(action => action.title.startsWith(title)), `${title}: ${actions.map(action => action.title).join(', ')}`);
    }
  },
  'A finding that was accepted is gone': async () => {
    const { document } = await open('accepted.note', flawed);
    const { command } = (await actionsAt(document, 'junkie', 'NL1101')).find(action => action.title.startsWith('Accept'));
    await vscode.commands.executeCommand(command.command, ...command.arguments);
    await until('the finding to go', () => !codes(document).includes('NL1101'));
    const accepted = fs.readFileSync(path.join(folder().fsPath, '.notelint', 'accepted.json'), 'utf8');
    assert.ok(!accepted.includes('junkie'));
  },
  'A signed note has findings, and nothing that edits it': async () => {
    const { document } = await open('signed.note', `${flawed}\nElectronically signed by Alex Example, LCSW on 2026-01-05 at 10:00\n`);
    for (const action of await actionsAt(document, 'junkie', 'NL1101')) {
      assert.ok(!(action.edit?.has(document.uri) ?? false), action.title);
    }
  },
  'Sections are an outline': async () => {
    const { document } = await open('outline.note', '## Data\nSlept.\n\n## Plan\nWeekly.\n');
    await until('the outline', async () =>
      (await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri))?.map(symbol => symbol.name).join() === 'Data,Plan');
  },
  'Forms and markers are offered where they are typed': async () => {
    const { document } = await open('completions.note', 'soap\n\nconsent\n');
    const labels = async position => (await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, position))
      .items.map(item => (typeof item.label === 'string' ? item.label : item.label.label));
    assert.ok((await labels(new vscode.Position(0, 4))).includes('SOAP note'));
    assert.ok((await labels(new vscode.Position(2, 7))).includes('consent: telehealth'));
  },
  'Configuration is checked while it is written, and holds once it is saved': async () => {
    const note = await open('configured.note', flawed);
    await found(note.document, 'NL1101');
    const { document, editor } = await open('.editorconfig', '[configured.note]\nnotelint.NL1101.severity = nothing\n');
    await found(document, 'NL9002');
    await editor.edit(edit => edit.replace(document.lineAt(1).range, 'notelint.NL1101.severity = none'));
    await document.save();
    await until('the finding to go', () => !codes(note.document).includes('NL1101'));
  },
  'Rule pages are checked, completed and explained while they are written': async () => {
    const { document } = await open('.notelint/rules/NL8001-test-word.md', rulePage.replace('| InQuotation |', '| InQuotatio |'));
    await found(document, 'NL9001');
    const [mistake] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(document.getText(mistake.range), 'InQuotatio');
    const offered = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, mistake.range.end);
    assert.ok(offered.items.some(({ label }) => (label.label ?? label) === 'InQuotation'));
    const note = await open('paged.note', 'S: One quexal here.\n');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.replace(mistake.range, '!InQuotation'));
    await until('the mistake to go', () => codes(document).length === 0);
    await document.save();
    await found(note.document, 'NL8001');
    const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, mistake.range.start.translate(0, 3));
    assert.match(hovers.flatMap(({ contents }) => contents.map(content => content.value)).join(), /quotation marks/);
  },
  'All notes of the folder are linted, and one that is closed keeps its findings as they stand on the disk': async () => {
    const uri = vscode.Uri.joinPath(folder(), 'closed.note');
    fs.writeFileSync(uri.fsPath, flawed);
    const codesAt = () => vscode.languages.getDiagnostics(uri).map(({ code }) => (typeof code === 'object' ? code.value : code)).sort().join();
    await vscode.commands.executeCommand('notelint.lintWorkspace');
    await until('the findings of a note that is not open', () => codesAt() === 'NL1101,NL1201');
    // As a person opens it: a document that an extension opens is kept open for some minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    await until('the note to be open', () => vscode.window.activeTextEditor?.document.uri.path === uri.path);
    const editor = vscode.window.activeTextEditor;
    const { document } = editor;
    await until('the findings of the open note, once', () => codesAt() === 'NL1101,NL1201');
    await editor.edit(edit => edit.replace(new vscode.Range(0, 0, 1, 0), 'S: Client is a junkie.\n'));
    await document.save();
    await until('the findings to follow the text', () => codesAt() === 'NL1101');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the note to be closed', () => document.isClosed);
    await until('the findings of the closed note', () => codesAt() === 'NL1101');
    fs.writeFileSync(vscode.Uri.joinPath(folder(), '.editorconfig').fsPath, '[closed.note]\nnotelint.NL1101.severity = none\n');
    await until('the closed note to follow its configuration', () => codesAt() === '');
  },
  'A false alarm is reported without a letter of the note': async () => {
    const { document, editor } = await open('alarm.note', flawed);
    await found(document, 'NL1101');
    const start = document.positionAt(flawed.indexOf('junkie') + 1);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('notelint.reportFalseAlarm');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /Rule: NL1101/);
    assert.match(copied, /Shape of what was found: lower 6/);
    assert.ok(!copied.includes('junkie'));
  },
  'Notes are written with lines that wrap, and without suggestions of machines': async () => {
    const { document } = await open('defaults.note', flawed);
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.equal(settings.get('wordWrap'), 'on');
    assert.equal(settings.get('inlineSuggest.enabled'), false);
  },
  'Every command of the palette is there': async () => {
    const { contributes } = vscode.extensions.getExtension('notelint.notelint').packageJSON;
    const known = await vscode.commands.getCommands(true);
    for (const { command } of contributes.commands) {
      assert.ok(known.includes(command), command);
    }
  },
  'It comes back after a restart': async () => {
    const { document } = await open('restart.note', flawed);
    await found(document, 'NL1101');
    await vscode.commands.executeCommand('notelint.restart');
    await found(document, 'NL1101');
  },
};

/** Called by VS Code. Each test tells its outcome on the console; one that fails fails the run. */
exports.run = async () => {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`[passed] ${name}`);
    } catch (error) {
      failed++;
      console.log(`[failed] ${name}: ${error.stack ?? error}`);
    }
  }

  if (failed > 0) {
    throw new Error(`${failed} tests failed`);
  }
};

function folder() {
  return vscode.workspace.workspaceFolders[0].uri;
}

async function open(name, text) {
  const uri = vscode.Uri.joinPath(folder(), name);
  fs.mkdirSync(path.dirname(uri.fsPath), { recursive: true });
  fs.writeFileSync(uri.fsPath, text);
  const document = await vscode.workspace.openTextDocument(uri);
  return { document, editor: await vscode.window.showTextDocument(document, { preview: false }) };
}

function codes(document) {
  return vscode.languages.getDiagnostics(document.uri).map(({ code }) => (typeof code === 'object' ? code.value : code));
}

function found(document, rule) {
  return until(`${rule} in ${path.basename(document.uri.path)}`, () => codes(document).includes(rule));
}

/** The actions at a word, once a rule has been found in the document. */
async function actionsAt(document, word, rule) {
  await found(document, rule);
  const start = document.positionAt(document.getText().indexOf(word));
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(start, start));
}

/** Waits for a condition, which is looked at again and again. */
async function until(what, condition) {
  const end = Date.now() + 60_000;
  while (!(await condition())) {
    if (Date.now() > end) {
      throw new Error(`Waited in vain for ${what}`);
    }

    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
