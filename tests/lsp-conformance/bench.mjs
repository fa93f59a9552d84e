// Measures the real server as an editor meets it: from the start of the process to the answer to `initialize`, and from an edit of a
// 10 KB note to its diagnostics.
import { Client } from './client.mjs';
import { pulling } from './capabilities.mjs';

const starts = 10;
const edits = 500;
const paragraph = [
  'S: Client reported that the week was hard and that sleep had improved since the last session.',
  'O: Client was on time, spoke slowly and kept eye contact for most of the hour.',
  'A: Client is an addict in early recovery and names two reasons to go on.',
  'P: Continue weekly sessions. Client will call the clinic before the weekend.',
  '',
].join('\n');
const note = paragraph.repeat(Math.ceil(10_240 / paragraph.length));

const startTimes = [];
for (let i = 0; i < starts; i++) {
  const from = performance.now();
  const client = new Client();
  await initialize(client);
  startTimes.push(performance.now() - from);
  await client.end();
}

const client = new Client();
await initialize(client);
client.notify('initialized', {});
const uri = 'untitled:Untitled-1';
client.open(uri, note);
const first = performance.now();
const { result } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
const firstTime = performance.now() - first;

const lines = note.split('\n').length - 1;
const editTimes = [];
for (let i = 0; i < edits; i++) {
  const position = { line: (i * 7) % lines, character: (i * 3) % 20 };
  const from = performance.now();
  client.change(uri, i + 2, [{ range: { start: position, end: position }, text: i % 5 === 0 ? ' addict ' : 'e' }]);
  await client.request('textDocument/diagnostic', { textDocument: { uri } });
  editTimes.push(performance.now() - from);
}

await client.end();
console.log(`note: ${Buffer.byteLength(note)} bytes, ${result.items.length} findings`);
report(`start -> initialize (${starts} starts)`, startTimes);
console.log(`first diagnostics: ${firstTime.toFixed(1)} ms`);
report(`change -> diagnostics (${edits} edits)`, editTimes);

function initialize(client) {
  return client.request('initialize', { processId: process.pid, rootUri: null, capabilities: pulling, workspaceFolders: null });
}

function report(name, times) {
  const sorted = times.toSorted((left, right) => left - right);
  const at = part => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(1);
  console.log(`${name}: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`);
}
