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
      const code = hexadecimal(bytes, at + 1, end < 0 ? bytes.length : end);
      if (array === undefined) yield code;
      else if (array.length < maximalArray) array.push(code.text);
      at = end < 0 ? bytes.length : end + 1;
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

function hexadecimal(bytes: Uint8Array, start: number, end: number): Extract<CMapToken, { kind: 'code' }> {
  const values: number[] = [];
  let high = -1;
  for (let at = start; at < end && values.length < maximalStringBytes; at++) {
    const digit = Number.parseInt(String.fromCharCode(bytes[at] ?? 0), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      values.push(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) values.push(high * 16);
  let value = 0;
  for (const byte of values.slice(0, 4)) value = value * 256 + byte;
  return { kind: 'code', value, length: values.length, text: utf16(values) };
}

function utf16(values: readonly number[]): string {
  if (values.length === 1) return String.fromCharCode(values[0] ?? 0);
  let text = '';
  for (let at = 0; at + 1 < values.length; at += 2) {
    text += String.fromCharCode(((values[at] ?? 0) << 8) | (values[at + 1] ?? 0));
  }
  return text;
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
