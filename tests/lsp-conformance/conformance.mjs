// Talks to the real server as two kinds of editors do and checks every message it sends against the protocol's own types.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from './client.mjs';
import { pulling, pushed } from './capabilities.mjs';
import { createValidators } from './schema.mjs';

const replies = {
  'initialize': 'InitializeReply',
  'shutdown': 'ShutdownReply',
  'textDocument/diagnostic': 'DiagnosticReply',
  'textDocument/codeAction': 'CodeActionReply',
  'textDocument/completion': 'CompletionReply',
  'textDocument/hover': 'HoverReply',
  'textDocument/documentSymbol': 'DocumentSymbolReply',
  'textDocument/foldingRange': 'FoldingRangeReply',
  'textDocument/documentLink': 'DocumentLinkReply',
  'textDocument/prepareRename': 'PrepareRenameReply',
  'textDocument/rename': 'RenameReply',
  'workspace/diagnostic': 'WorkspaceDiagnosticReply',
  'workspace/executeCommand': 'ExecuteCommandReply',
};
const notices = {
  'textDocument/publishDiagnostics': 'PublishDiagnostics',
  'window/logMessage': 'LogMessage',
  'client/registerCapability': 'RegisterCapability',
  'workspace/diagnostic/refresh': null,
  'window/showDocument': 'ShowDocument',
  'window/showMessage': 'ShowMessage',
  '$/progress': 'Progress',
};

const note = [
  'Client: Alex Example',
  'Date of session: 2026-01-05',
  '',
  'S: Client is an addict 😀 and committed suicide attempts were discussed.',
  "O: Client's SSN is 078-05-1120. Session was held by video.\r",
  'A: Non-compliant, drug-seeking, attention-seeking.',
  'P: Called the school counselor.',
  '',
].join('\n');
const uri = 'untitled:Untitled-1';
const folder = mkdtempSync(path.join(os.tmpdir(), 'notelint-conformance-'));
const rulePage = path.join(folder, '.notelint', 'rules', 'NL8001-a.md');
writeFileSync(path.join(folder, 'a.note'), note);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const validate = createValidators();
const seen = new Set();
let passed = 0;
let failed = 0;

// A server that doesn't answer is a failure, not a run without end.
setTimeout(() => {
  console.log(`FAIL the server answers in time\n${passed} passed, ${failed + 1} failed`);
  process.exit(1);
}, 120_000).unref();

check('both kinds of clients are served', (await converse(pulling)) + (await converse(pushed)) === 0);
for (const kind of [...Object.keys(replies), ...Object.keys(notices), 'error']) {
  check(`the server sends ${kind}`, seen.has(kind));
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One conversation from beginning to end; resolves to the exit code. */
async function converse(capabilities) {
  const client = new Client();
  await client.request('textDocument/hover', {});
  client.sendBody('{no message');
  await client.request('initialize', { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities, workspaceFolders: null });
  client.notify('initialized', {});

  client.open(uri, note);
  client.open('untitled:empty', '');
  client.change('untitled:unknown', 2, [{ text: 'x' }]);
  await client.next(message => message.method === 'window/logMessage');
  const first = await client.request('textDocument/diagnostic', { textDocument: { uri } });
  await client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId: first.result.resultId });
  await client.request('textDocument/diagnostic', { textDocument: { uri: 'untitled:empty' } });
  check('the note has findings', first.result.items.length > 0);

  for (const { range } of first.result.items) {
    await client.request('textDocument/hover', { textDocument: { uri }, position: range.start });
    await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
  }

  const actions = await client.request('textDocument/codeAction', { textDocument: { uri }, range: everything, context: { diagnostics: first.result.items } });
  check('the note has fixes', actions.result.length > 0);
  await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 0 } });
  await client.request('textDocument/hover', { textDocument: { uri }, position: 'nowhere' });
  await client.request('workspace/symbol', { query: '' });
  client.open('untitled:marker', 'consent');
  const markers = await client.request('textDocument/completion', { textDocument: { uri: 'untitled:marker' }, position: { line: 0, character: 7 } });
  check('the word consent is completed', markers.result.items.length > 0);

  await talkAboutTheWhole(client);
  client.change(uri, 2, [{ range: { start: { line: 3, character: 3 }, end: { line: 3, character: 3 } }, text: 'New words. ' }]);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///notes/.editorconfig', type: 2 }] });
  const told = capabilities.workspace ? 'workspace/diagnostic/refresh' : 'textDocument/publishDiagnostics';
  await client.next(message => message.method === told);
  client.notify('textDocument/didSave', { textDocument: { uri } });
  client.notify('textDocument/didClose', { textDocument: { uri } });

  const code = await client.end();
  for (const { message, method } of client.received) {
    checkMessage(message, method);
  }

  return code;
}

/** Outlines, renames, folders and commands. */
async function talkAboutTheWhole(client) {
  const about = { textDocument: { uri } };
  const people = 'untitled:people';
  client.open(people, '## Data\nHer sister Paula came along. Client said, "Paula is kind." Paula hit her.\n\n## Plan\nWeekly.\n');
  const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: people } });
  check('sections are symbols', symbols.result.length === 2);
  await client.request('textDocument/foldingRange', { textDocument: { uri: people } });
  await client.request('textDocument/prepareRename', { textDocument: { uri: people }, position: { line: 1, character: 12 } });
  await client.request('textDocument/prepareRename', { textDocument: { uri: people }, position: { line: 0, character: 0 } });
  await client.request('textDocument/rename', { textDocument: { uri: people }, position: { line: 1, character: 12 }, newName: 'Ruth' });
  await client.request('textDocument/codeAction', { ...about, range: everything, context: { diagnostics: [], only: ['source.fixAll'] } });

  const page = pathToFileURL(rulePage).href;
  client.open(page, '---\nid: NL8001\n---\n# A page\n\nSee https://example.org/guide.\n', 'markdown');
  check('a source is a link', (await client.request('textDocument/documentLink', { textDocument: { uri: page } })).result.length === 1);
  check('a broken page has findings', (await client.request('textDocument/diagnostic', { textDocument: { uri: page } })).result.items.length > 0);
  client.notify('textDocument/didClose', { textDocument: { uri: page } });

  const linted = await client.request('workspace/diagnostic', { previousResultIds: [] });
  check('the folder is linted', linted.result.items.length === 1);
  const known = linted.result.items.map(item => ({ uri: item.uri, value: item.resultId }));
  await client.request('workspace/diagnostic', { previousResultIds: known, workDoneToken: 'work', partialResultToken: 7 });

  const file = pathToFileURL(path.join(folder, 'a.note')).href;
  client.open(file, note);
  const { result: actions } = await client.request('textDocument/codeAction', { textDocument: { uri: file }, range: everything, context: { diagnostics: [] } });
  const accept = actions.find(action => action.command?.command === 'notelint.server.accept').command;
  client.change(file, 2, [{ text: `${note}\n` }]);
  await client.request('workspace/executeCommand', { command: accept.command, arguments: accept.arguments });
  await client.request('workspace/executeCommand', { command: 'notelint.server.showFile', arguments: [file] });
  await client.request('workspace/executeCommand', { command: 'notelint.server.templates' });
  client.notify('textDocument/didClose', { textDocument: { uri: file } });
}

function checkMessage(message, method) {
  if (message.error !== undefined) {
    seen.add('error');
    checkType('ErrorMessage', message, `the error to ${method}`);
    return;
  }

  seen.add(method);
  const isReply = message.method === undefined;
  const envelope = isReply ? 'ResultMessage' : message.id === undefined ? 'NotificationMessage' : 'RequestMessage';
  checkType(envelope, message, `${envelope} ${method}`);
  const type = (isReply ? replies : notices)[method];
  if (type === null) {
    check(`${method} has no parameters`, message.params === undefined);
  } else if (type === undefined) {
    check(`${method} is a message that the server may send`, false);
  } else {
    checkType(type, isReply ? message.result : message.params, `${method} fits the protocol`);
  }
}

function checkType(type, value, name) {
  const wrong = validate(type, value);
  check(wrong === null ? name : `${name}: ${wrong}`, wrong === null);
}

function check(name, holds) {
  if (holds) {
    passed++;
  } else {
    failed++;
    console.log(`FAIL ${name}`);
  }
}
