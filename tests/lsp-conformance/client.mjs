import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const bundled = fileURLToPath(new URL('../../client-vscode/server/notelint', import.meta.url));

/** A client of the real server. NOTELINT_SERVER names the program (or its .dll); the default is the one that the extension ships. */
export class Client {
  /** Everything the server has sent, in order. */
  received = [];
  #pending = new Map();
  #waiting = [];
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  constructor() {
    const program = path.resolve(process.env.NOTELINT_SERVER ?? bundled);
    const [command, ...args] = program.endsWith('.dll') ? ['dotnet', program] : [program];
    this.process = spawn(command, [...args, 'server'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = once(this.process, 'exit').then(([code]) => code);
    this.process.stdout.on('data', data => this.#read(data));
  }

  sendBody(body) {
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method, params) {
    this.sendBody(JSON.stringify({ jsonrpc: '2.0', method, params }));
  }

  /** Resolves to the whole answer, result or error. */
  request(method, params) {
    const id = ++this.#lastId;
    const answer = new Promise(resolve => this.#pending.set(id, { method, resolve }));
    this.sendBody(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return answer;
  }

  /** Resolves to the first message of the server that fits, past or future. */
  next(fits) {
    const found = this.received.find(({ message }) => fits(message));
    return found ? Promise.resolve(found.message) : new Promise(resolve => this.#waiting.push({ fits, resolve }));
  }

  open(uri, text, languageId = 'clinical-note') {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri, version, contentChanges) {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Shuts the server down as the protocol asks and resolves to its exit code. */
  async end() {
    await this.request('shutdown');
    this.notify('exit');
    return this.ended;
  }

  #read(data) {
    this.#buffer = this.#buffer.length === 0 ? data : Buffer.concat([this.#buffer, data]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) {
        return;
      }

      const header = /^Content-Length: (\d+)$/.exec(this.#buffer.toString('latin1', 0, end));
      const length = Number(header?.[1]);
      if (this.#buffer.length < end + 4 + length) {
        return;
      }

      this.#take(JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length)));
      this.#buffer = this.#buffer.subarray(end + 4 + length);
    }
  }

  #take(message) {
    // Ids of the server's requests and of ours are counted apart.
    const asked = message.method === undefined ? this.#pending.get(message.id) : undefined;
    this.received.push({ message, method: message.method ?? asked?.method });
    if (message.method !== undefined && message.id !== undefined) {
      this.sendBody(JSON.stringify({ jsonrpc: '2.0', id: message.id, result: null }));
    }

    if (asked) {
      this.#pending.delete(message.id);
      asked.resolve(message);
    }

    for (const waiting of this.#waiting.filter(({ fits }) => fits(message))) {
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.resolve(message);
    }
  }
}
