import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly severity?: number;
  readonly source?: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface CompletionItem {
  readonly label: string;
  readonly kind?: number;
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
  readonly documentation?: string | { readonly value: string };
}

/** What VS Code's settings say in a project of ours; nothing may be fetched from a network. */
const settings = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    schemas: {},
  },
  http: {},
};

/** The YAML language server that VS Code's extension runs, spoken to over standard input and output as an editor does. */
export class YamlEditor {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  readonly #watchers = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  #buffer = Buffer.alloc(0);
  #next = 1;

  private constructor(server: ChildProcessWithoutNullStreams) {
    this.#server = server;
    server.stdout.on('data', (data: Buffer) => this.#receive(data));
    server.stderr.resume();
    server.on('exit', (code) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(`the language server ended with ${code}`));
    });
  }

  /** Starts the server with `root` as its folder. */
  static async start(root: string): Promise<YamlEditor> {
    const script = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    const server = spawn(process.execPath, [script, '--stdio'], { cwd: root });
    const editor = new YamlEditor(server);
    const rootUri = pathToFileURL(root).href;
    await editor.#request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'klarmall' }],
      capabilities: {
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          publishDiagnostics: {},
        },
        workspace: { configuration: true, workspaceFolders: true },
      },
    });
    editor.#send({ method: 'initialized', params: {} });
    editor.#send({ method: 'workspace/didChangeConfiguration', params: { settings } });
    return editor;
  }

  async stop(): Promise<void> {
    await this.#request('shutdown', null);
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    this.#send({ method: 'exit' });
    await ended;
  }

  /** Opens a document and waits for what the server says of it. */
  async open(uri: string, text: string): Promise<readonly Diagnostic[]> {
    const published = new Promise<readonly Diagnostic[]>((resolve) => {
      this.#watchers.set(uri, resolve);
    });
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return published;
  }

  /** The hover text at a position, as Markdown. */
  async hover(uri: string, position: Position): Promise<string> {
    const hover = (await this.#request('textDocument/hover', { textDocument: { uri }, position })) as {
      readonly contents: { readonly value: string };
    } | null;
    return hover?.contents.value ?? '';
  }

  async complete(uri: string, position: Position): Promise<readonly CompletionItem[]> {
    const list = (await this.#request('textDocument/completion', {
      textDocument: { uri },
      position,
    })) as { readonly items: readonly CompletionItem[] };
    return list.items;
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin.write(body);
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const headerEnd = this.#buffer.indexOf('\r\n\r\n');
      if (headerEnd === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('ascii', 0, headerEnd))?.[1]);
      const end = headerEnd + 4 + length;
      if (this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.toString('utf8', headerEnd + 4, end)) as Message;
      this.#buffer = this.#buffer.subarray(end);
      this.#handle(message);
    }
  }

  #handle(message: Message): void {
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.#watchers.get(uri)?.(diagnostics);
    } else if (message.method === 'workspace/configuration') {
      const { items } = message.params as { items: readonly { readonly section?: string }[] };
      const result = items.map(
        ({ section }) => (section ? settings[section as keyof typeof settings] : {}) ?? {},
      );
      this.#send({ ...(message.id === undefined ? {} : { id: message.id }), result });
    } else if (message.method !== undefined && message.id !== undefined) {
      this.#send({ id: message.id, result: null });
    } else if (typeof message.id === 'number') {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result);
    }
  }
}
