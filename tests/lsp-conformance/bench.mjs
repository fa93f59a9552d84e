// Measures the real server as an editor meets it: from the start of the process to the answer to `initialize`, from an edit of a note to its
// diagnostics, and the memory after many notes. Processor time and memory are read from /proc, so on Linux only.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Client } from './client.mjs';
import { pulling } from './capabilities.mjs';

const starts = 20;
const edits = 500;
const largeEdits = 60;
const manyNotes = 500;
const typedPerSecond = 20;
const typed = 100;
const paragraph = [
  'S: Client reported that the week was hard and that sleep had improved since the last session.',
  'O: Client was on time, spoke slowly and kept eye contact for most of the hour.',
  'A: Client is an addict in early recovery and names two reasons to go on.',
  'P: Continue weekly sessions. Client will call the clinic before the weekend.',
  '',
].join('\n');
const note = paragraph.repeat(Math.ceil(10_240 / paragraph.length));
// A client that can't be asked to pull again gets the whole note's findings after each edit, not first those of the lines around it.
const pullingOnce = { ...pulling, workspace: { ...pulling.workspace, diagnostics: {} } };
const largeNote = paragraph.repeat(Math.ceil(1_048_576 / paragraph.length));

await measureStarts();
await measureEdits('10 KB note', note, edits);
await measureEdits('1 MB note', largeNote, largeEdits);
await measureEdits('1 MB note, all of it looked at after each edit', largeNote, largeEdits, pullingOnce);
await measureTyping();
await measureMemory();

async function measureStarts() {
  const times = [];
  const processorTimes = [];
  for (let i = 0; i < starts; i++) {
    const from = performance.now();
    const client = new Client();
    await initialize(client);
    times.push(performance.now() - from);
    processorTimes.push(processorTime(client));
    await client.end();
  }

  report(`start -> initialize (${starts} starts)`, times);
  report('  processor time of these', processorTimes);
}

async function measureEdits(name, text, count, capabilities = pulling) {
  const client = await start(capabilities);
  const uri = 'untitled:Untitled-1';
  client.open(uri, text);
  const from = performance.now();
  const { result } = await pull(client, uri);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes, ${result.items.length} findings, first diagnostics ${(performance.now() - from).toFixed(1)} ms`);
  const lines = text.split('\n').length - 1;
  const times = [];
  for (let i = 0; i < count; i++) {
    const begun = performance.now();
    change(client, uri, i + 2, (i * 7) % lines, (i * 3) % 20, i % 5 === 0 ? ' addict ' : 'e');
    await pull(client, uri);
    times.push(performance.now() - begun);
  }

  report(`${name}: change -> diagnostics (${count} edits)`, times);
  await client.end();
}

/** Types into the 1 MB note as fast as people can, pulling after each letter as VS Code does: no answer may wait for more than the run before it. */
async function measureTyping() {
  const client = await start();
  const uri = 'untitled:Untitled-1';
  client.open(uri, largeNote);
  await pull(client, uri);
  const times = [];
  const answers = [];
  let open = 0;
  let mostOpen = 0;
  for (let i = 0; i < typed; i++) {
    change(client, uri, i + 2, 4, i % 20, 'e');
    const begun = performance.now();
    mostOpen = Math.max(mostOpen, ++open);
    answers.push(pull(client, uri).then(() => {
      open--;
      times.push(performance.now() - begun);
    }));
    await new Promise(resolve => setTimeout(resolve, 1000 / typedPerSecond));
  }

  await Promise.all(answers);
  report(`1 MB note: ${typedPerSecond} letters a second, letter -> diagnostics`, times);
  console.log(`  most requests open at once: ${mostOpen}`);
  await client.end();
}

async function measureMemory() {
  const client = await start();
  console.log(`memory at the start: ${memory(client)}`);
  for (let i = 0; i < manyNotes; i++) {
    const uri = `untitled:Untitled-${i}`;
    client.open(uri, note);
    await pull(client, uri);
    change(client, uri, 2, 3, 0, 'Calm. ');
    await pull(client, uri);
  }

  console.log(`memory with ${manyNotes} notes of 10 KB opened and edited: ${memory(client)}`);
  for (let i = 0; i < manyNotes; i++) {
    client.notify('textDocument/didClose', { textDocument: { uri: `untitled:Untitled-${i}` } });
  }

  await pull(client, 'untitled:none');
  console.log(`memory once they are closed: ${memory(client)}`);
  await client.end();
}

async function start(capabilities = pulling) {
  const client = new Client();
  await initialize(client, capabilities);
  client.notify('initialized', {});
  return client;
}

function initialize(client, capabilities = pulling) {
  return client.request('initialize', { processId: process.pid, rootUri: null, capabilities, workspaceFolders: null });
}

function pull(client, uri) {
  return client.request('textDocument/diagnostic', { textDocument: { uri } });
}

function change(client, uri, version, line, character, text) {
  const position = { line, character };
  client.change(uri, version, [{ range: { start: position, end: position }, text }]);
}

/** What the process has used of the processor, in milliseconds. */
function processorTime({ process: { pid } }) {
  const fields = existsSync('/proc') ? readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ') : [];
  const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
}

/** What the process holds in memory, in megabytes: its own, and all with the pages of the program's file that it has read. */
function memory({ process: { pid } }) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = name => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  return `${read('RssAnon')} MB of its own, ${read('VmRSS')} MB with the program's file`;
}

function report(name, times) {
  const sorted = times.toSorted((left, right) => left - right);
  const at = part => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(1);
  console.log(`${name}: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`);
}
