import type { Entries } from './pair-list.ts';

/**
 * The PDF object types (ISO 32000-1, 7.3). Names are plain JavaScript strings (bytes as Latin-1, `#xx` resolved); strings are byte
 * slices, because what they mean depends on where they stand.
 */
export type PdfValue = null | boolean | number | string | PdfString | PdfArray | PdfDict | PdfStream | PdfRef;

/** An array object; elements may be references. */
type PdfArray = readonly PdfValue[];

/** An indirect reference, `12 0 R`. */
export class PdfRef {
  readonly number: number;
  readonly generation: number;

  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

/** A string object: its bytes after escapes and decryption. */
export class PdfString {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** A dictionary object. `get` gives a value as written: it may be a reference. */
export class PdfDict {
  readonly entries: Entries<PdfValue>;
  /** Number of the indirect object that this dictionary is (0 for a direct one). */
  objectNumber = 0;

  constructor(entries: Entries<PdfValue> = new Map()) {
    this.entries = entries;
  }

  get(key: string): PdfValue {
    return this.entries.get(key) ?? null;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }
}

/** A stream object: its dictionary and its bytes as they stand in the file (still encrypted and encoded). */
export class PdfStream {
  readonly dict: PdfDict;
  readonly raw: Uint8Array;
  readonly objectNumber: number;
  readonly generation: number;

  constructor(dict: PdfDict, raw: Uint8Array, objectNumber: number, generation: number) {
    this.dict = dict;
    this.raw = raw;
    this.objectNumber = objectNumber;
    this.generation = generation;
  }
}

export function isDict(value: PdfValue): value is PdfDict {
  return value instanceof PdfDict;
}

export function isArray(value: PdfValue): value is PdfArray {
  return Array.isArray(value);
}

export function isRef(value: PdfValue): value is PdfRef {
  return value instanceof PdfRef;
}

export function isString(value: PdfValue): value is PdfString {
  return value instanceof PdfString;
}

export function isInteger(value: PdfValue): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
