import { latin1 } from './binary.ts';

/** A token of a CMap file: what its few operators work on. */
export type CMapToken =
  | { readonly kind: 'word' | 'name' | 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      /** A hexadecimal string, as number (the first four bytes of it) and as UTF-16BE text. */
      readonly kind: 'code';
      readonly value: number;
      readonly length: number;
      readonly text: string;
    }
  | { readonly kind: 'array'; readonly texts: readonly string[] };

/** No real target text is longer; a longer one is cut. */
const maximalStringBytes = 512;
const maximalArray = 65_536;

const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

function isSpace(byte: number): boolean {
  return byte <= 32 && (byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0);
}

/** The tokens of a CMap file in order. Dictionary brackets and braces are left out: nothing that is read needs them. */
export function* cmapTokens(bytes: Uint8Array): Generator<CMapToken, void, undefined> {
  let array: string[] | undefined;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (isSpace(byte)) {
      at++;
    } else if (byte === 0x25) {
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
    } else if (byte === 0x5b) {
      array = [];
      at++;
    } else if (byte === 0x5d) {
      if (array !== undefined) yield { kind: 'array', texts: array };
      array = undefined;
      at++;
    } else if (byte === 0x3c && bytes[at + 1] === 0x3c) {
      at += 2;
    } else if (byte === 0x3c) {
      const end = bytes.indexOf(0x3e, at);
      // A string that the file's end cuts off says nothing.
      if (end < 0) return;
      const code = hexadecimal(bytes, at + 1, end);
      if (array === undefined) yield code;
      else if (array.length < maximalArray) array.push(code.text);
      at = end + 1;
    } else if (byte === 0x28) {
      const string = literal(bytes, at + 1);
      if (array === undefined) yield { kind: 'string', value: string.value };
      at = string.end;
    } else if (byte === 0x2f) {
      const end = regularEnd(bytes, at + 1);
      if (array === undefined) yield { kind: 'name', value: latin1(bytes, at + 1, end) };
      at = end;
    } else if (delimiters.has(byte)) {
      at++;
    } else {
      const end = regularEnd(bytes, at);
      const word = latin1(bytes, at, Math.min(end, at + 128));
      const number = /^[-+]?\d+(\.\d*)?$/.test(word) ? Number(word) : undefined;
      if (array === undefined)
        yield number === undefined ? { kind: 'word', value: word } : { kind: 'number', value: number };
      at = end;
    }
  }
}

function regularEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && !isSpace(bytes[end] ?? 0) && !delimiters.has(bytes[end] ?? 0)) end++;
  return end;
}

/** The value of a hexadecimal digit, -1 for any other byte. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function hexadecimal(bytes: Uint8Array, start: number, end: number): Extract<CMapToken, { kind: 'code' }> {
  let value = 0;
  let text = '';
  let length = 0;
  let digits = 0;
  let byte = 0;
  let unit = 0;
  const take = () => {
    length++;
    if (length <= 4) value = value * 256 + byte;
    unit = ((unit << 8) | byte) & 0xffff;
    if (length % 2 === 0) text += String.fromCharCode(unit);
  };
  for (let at = start; at < end && length < maximalStringBytes; at++) {
    const digit = digitOf(bytes[at] ?? 0);
    if (digit < 0) continue;
    byte = (byte << 4) | digit;
    if (++digits % 2 === 0) {
      take();
      byte = 0;
    }
  }
  if (digits % 2 === 1) {
    byte <<= 4;
    take();
  }
  // A single byte stands for itself; otherwise an odd byte at the end is no character.
  return { kind: 'code', value, length, text: length === 1 ? String.fromCharCode(unit) : text };
}

function literal(bytes: Uint8Array, start: number): { readonly value: string; readonly end: number } {
  let depth = 1;
  let value = '';
  let at = start;
  for (; at < bytes.length && depth > 0; at++) {
    let byte = bytes[at] ?? 0;
    if (byte === 0x5c) byte = bytes[++at] ?? 0;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) continue;
    if (value.length < maximalStringBytes) value += String.fromCharCode(byte);
  }
  return { value, end: at };
}
