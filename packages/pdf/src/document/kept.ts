/** So many places of two byte strings are compared before all of them are. */
const SAMPLES = 32;

interface Entry<Value> {
  readonly bytes: Uint8Array;
  readonly value: Value;
  readonly size: number;
}

/**
 * Keeps what was read of bytes that come again: in the next file of one producer, in an earlier version of one file. Bytes are told apart
 * by all of them, never by a sum, so that no file changes what is said of another.
 */
export class Kept<Value> {
  readonly #most: number;
  /** The one that was asked for longest ago stands first. */
  readonly #entries = new Map<string, Entry<Value>>();
  #size = 0;

  /** @param most bytes that are kept in all. */
  constructor(most: number) {
    this.#most = most;
  }

  find(bytes: Uint8Array): Value | undefined {
    const key = keyOf(bytes);
    const entry = this.#entries.get(key);
    if (entry === undefined || !isSame(entry.bytes, bytes)) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** @param weight bytes that the value holds besides. */
  keep(bytes: Uint8Array, value: Value, weight: number): void {
    const size = bytes.length + weight;
    // One that leaves no room for others is not worth it.
    if (size > this.#most / 4) return;
    const key = keyOf(bytes);
    this.#drop(key);
    // The bytes are a part of their file, which is not to be kept.
    this.#entries.set(key, { bytes: bytes.slice(), value, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}

function keyOf(bytes: Uint8Array): string {
  const { length } = bytes;
  let sum = length;
  // The end of compressed data is the sum of what was compressed.
  for (let at = Math.max(0, length - 8); at < length; at++) sum = Math.imul(sum, 31) + (bytes[at] ?? 0);
  for (let sample = 0; sample < SAMPLES; sample++)
    sum = Math.imul(sum, 31) + (bytes[Math.floor((sample * length) / SAMPLES)] ?? 0);
  return `${length} ${sum}`;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
