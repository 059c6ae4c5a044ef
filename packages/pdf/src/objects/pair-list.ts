/** Entries of a dictionary: a map, or what reads like one. */
export type Entries<Value> = Pick<
  ReadonlyMap<string, Value>,
  'get' | 'has' | 'keys' | 'values' | 'size' | typeof Symbol.iterator
>;

/** The entries of a small dictionary, key and value in turn. A map takes three times the memory, and long documents hold a dictionary a paragraph. */
export class PairList<Value> implements Entries<Value | string> {
  readonly #pairs: readonly (Value | string)[];

  /** @param pairs keys, each once, at even places; the value of each after it. */
  constructor(pairs: readonly (Value | string)[]) {
    this.#pairs = pairs;
  }

  get size(): number {
    return this.#pairs.length / 2;
  }

  get(key: string): Value | string | undefined {
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

  *values(): MapIterator<Value | string> {
    for (const [, value] of this) yield value;
  }

  *[Symbol.iterator](): MapIterator<[string, Value | string]> {
    const pairs = this.#pairs;
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const key = pairs[at];
      const value = pairs[at + 1];
      if (typeof key === 'string' && value !== undefined) yield [key, value];
    }
  }
}
