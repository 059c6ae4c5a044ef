import { appendFileSync, writeFileSync } from 'node:fs';
import { canonicalJson } from '@klarmall/compiler/targets';
import type { BuildIndex } from '@klarmall/model';

type Entry = BuildIndex['entries'][number];

/** Entries are kept until they are this many characters, so that memory stays small and writes few. */
const chunkSize = 1_000_000;

function indented(json: string, spaces: string): string {
  return json.trimEnd().replaceAll('\n', `\n${spaces}`);
}

/**
 * Writes `index.json` entry by entry, in canonical JSON as if it were made at once: tens of thousands of payloads do
 * not have to fit in memory. Entries come sorted.
 */
export class IndexWriter {
  readonly #path: string;
  readonly #tail: string;
  #waiting: string;
  #isFirst = true;

  constructor(path: string, head: Omit<BuildIndex, 'entries'>) {
    const { compiler, ...rest } = head;
    // Canonical JSON sorts its keys: compiler, entries, then the others.
    this.#waiting = `{\n  "compiler": ${indented(canonicalJson(compiler), '  ')},\n  "entries": [`;
    this.#tail = canonicalJson(rest).slice(2);
    this.#path = path;
    writeFileSync(path, '');
  }

  add(entry: Entry): void {
    this.addRow(indented(canonicalJson(entry), '    '));
  }

  /** Adds an entry as it stands in an index. */
  addRow(text: string): void {
    this.#waiting += `${this.#isFirst ? '' : ','}\n    ${text}`;
    this.#isFirst = false;
    if (this.#waiting.length >= chunkSize) this.#flush();
  }

  end(): void {
    this.#waiting += `${this.#isFirst ? ']' : '\n  ]'},\n${this.#tail}`;
    this.#flush();
  }

  #flush(): void {
    appendFileSync(this.#path, this.#waiting);
    this.#waiting = '';
  }
}
