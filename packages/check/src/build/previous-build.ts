import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildIndex } from '@klarmall/model';
import type { Memories } from '../memory/memories.ts';
import { contentHash } from '../workspace/content-hash.ts';
import { indexFile } from './our-folder.ts';

type Entry = BuildIndex['entries'][number];

function indexIn(out: string): string {
  const path = join(out, indexFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * What the build before this one made, and of what. A payload of the same inputs is not made again: its row is taken
 * from the index, and whoever takes it holds its files against their hashes.
 */
export class PreviousBuild {
  readonly #memories: Memories | undefined;
  readonly #root: string;
  readonly #out: string;
  /** Rows of the index by the hash of what they were made of. */
  readonly #rows = new Map<string, Entry>();
  /** Hashes of what the rows of this build are made of, in the order of the index. */
  readonly #inputs: string[] = [];

  constructor(memories: Memories | undefined, root: string, out: string) {
    this.#memories = memories;
    this.#root = root;
    this.#out = out;
    const [sealed, ...inputs] = memories?.note(root, `build ${out}`)?.split('\n') ?? [];
    const index = sealed === undefined ? '' : indexIn(out);
    // An index that another build or somebody else has written tells nothing of these inputs.
    if (index === '' || contentHash(index) !== sealed) return;
    const { entries }: BuildIndex = JSON.parse(index);
    for (const [at, entry] of entries.entries()) {
      const input = inputs[at];
      if (input) this.#rows.set(input, entry);
    }
  }

  /**
   * The row that was made of the same inputs, if any.
   * @param inputs all that a payload and its row are made of, in order; null for a row that is made every time.
   */
  rowOf(inputs: string | null): Entry | undefined {
    const hash = inputs === null || !this.#memories ? '' : contentHash(inputs);
    this.#inputs.push(hash);
    return this.#rows.get(hash);
  }

  /** Remembers this build, when all of it is in place. */
  keep(): void {
    const lines = [contentHash(indexIn(this.#out)), ...this.#inputs];
    this.#memories?.keepNote(this.#root, `build ${this.#out}`, lines.join('\n'));
  }
}
