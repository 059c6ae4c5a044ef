import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildIndex } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import type { Memories } from '../memory/memories.ts';
import { indexFile } from './our-folder.ts';

type Entry = BuildIndex['entries'][number];

/** A row of an index, as it stands there. */
interface IndexRow {
  readonly text: string;
  readonly entry: Entry;
}

/** Empty where there is none. */
function indexIn(out: string): Buffer {
  const path = join(out, indexFile);
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
}

/** Where each row of an index begins and ends, in canonical JSON: from its first brace to after its last. */
function* rowsOf(index: Buffer): Generator<readonly [start: number, end: number]> {
  const [opening, closing] = ['\n    {\n', '\n    }'];
  for (let at = index.indexOf(opening); at !== -1; ) {
    const last = index.indexOf(closing, at);
    if (last === -1) return;
    const end = last + closing.length;
    yield [at + opening.indexOf('{'), end];
    at = index.indexOf(opening, end);
  }
}

/**
 * What the build before this one made, and of what. A payload of the same inputs is not made again: its row is taken
 * from the index, and whoever takes it holds its files against their hashes. The index stays as bytes, since that of a
 * region is many times larger as data.
 */
export class PreviousBuild {
  readonly #memories: Memories | undefined;
  readonly #root: string;
  readonly #out: string;
  #index: Buffer;
  /** Where rows of the index stand, by the hash of what they were made of. */
  readonly #rows = new Map<string, readonly [start: number, end: number]>();
  /** Hashes of what the rows of this build are made of, in the order of the index. */
  readonly #inputs: string[] = [];

  constructor(memories: Memories | undefined, root: string, out: string) {
    this.#memories = memories;
    this.#root = root;
    this.#out = out;
    const [sealed, ...inputs] = memories?.note(root, `build ${out}`)?.split('\n') ?? [];
    this.#index = sealed === undefined ? Buffer.alloc(0) : indexIn(out);
    // An index that another build or somebody else has written tells nothing of these inputs.
    if (this.#index.length === 0 || sha256Hex(this.#index) !== sealed) return;
    let at = 0;
    for (const row of rowsOf(this.#index)) {
      const input = inputs[at];
      if (input) this.#rows.set(input, row);
      at += 1;
    }
  }

  /**
   * The row that was made of the same inputs, if any.
   * @param inputs all that a payload and its row are made of, in order; null for a row that is made every time.
   */
  rowOf(inputs: string | null): IndexRow | undefined {
    const hash = inputs === null || !this.#memories ? '' : sha256Hex(inputs);
    this.#inputs.push(hash);
    const row = this.#rows.get(hash);
    if (!row) return undefined;
    const text = this.#index.toString('utf8', ...row);
    return { text, entry: JSON.parse(text) };
  }

  /** Remembers this build, when all of it is in place. */
  keep(): void {
    this.#index = Buffer.alloc(0);
    if (!this.#memories) return;
    const lines = [sha256Hex(indexIn(this.#out)), ...this.#inputs];
    this.#memories.keepNote(this.#root, `build ${this.#out}`, lines.join('\n'));
  }
}
