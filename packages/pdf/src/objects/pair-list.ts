import type { PdfValue } from './values.ts';

/** Entries of a dictionary: a map, or what reads like one. */
export type PdfEntries = Pick<
  ReadonlyMap<string, PdfValue>,
  'get' | 'has' | 'keys' | 'values' | 'size' | typeof Symbol.iterator
>;

/** The entries of a small dictionary, key and value in turn. A map takes three times the memory, and long documents hold a dictionary a paragraph. */
export class PairList implements PdfEntries {
  readonly #pairs: readonly PdfValue[];

  /** @param pairs keys, each once, at even places; the value of each after it. */
  constructor(pairs: readonly PdfValue[]) {
    this.#pairs = pairs;
  }

  get size(): number {
    return this.#pairs.length / 2;
  }

  get(key: string): PdfValue | undefined {
    const pairs = this.#pairs;
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === key) return pairs[at + 1];
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<PdfValue> {
    for (const [, value] of this) yield value;
  }

  *[Symbol.iterator](): MapIterator<[string, PdfValue]> {
    const pairs = this.#pairs;
    for (let at = 0; at < pairs.length; at += 2) {
      const key = pairs[at];
      if (typeof key === 'string') yield [key, pairs[at + 1] ?? null];
    }
  }
}
