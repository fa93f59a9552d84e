// Talks to the real server as two kinds of editors do and checks every message it sends against the protocol's own types.
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
};
const notices = {
  'textDocument/publishDiagnostics': 'PublishDiagnostics',
  'window/logMessage': 'LogMessage',
  'client/registerCapability': 'RegisterCapability',
  'workspace/diagnostic/refresh': null,
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
  await client.request('initialize', { processId: process.pid, rootUri: null, capabilities, workspaceFolders: null });
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
  check('the word consent is completed', markers.result.length > 0);

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
