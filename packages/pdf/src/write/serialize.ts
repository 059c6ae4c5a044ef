import { isArray, isDict, isRef, isString, type PdfStream, type PdfValue } from '../objects/values.ts';

/** Latin-1 bytes of a text whose characters are bytes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function hex(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes of a text string: ASCII as it is, else UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2). */
export function textStringBytes(text: string): Uint8Array {
  if (/^[\x20-\x7e]*$/.test(text)) return bytesOf(text);
  const bytes = [0xfe, 0xff];
  for (let at = 0; at < text.length; at++) bytes.push(text.charCodeAt(at) >> 8, text.charCodeAt(at) & 0xff);
  return Uint8Array.from(bytes);
}

/** Regular characters of a name as they are, others by number (ISO 32000-1, 7.3.5). */
function nameOf(name: string): string {
  const escaped = [...name].map((character) =>
    /[!-~]/.test(character) && !/[#()<>[\]{}/%]/.test(character)
      ? character
      : `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${escaped.join('')}`;
}

/** Whole numbers as they are, others without an exponent (ISO 32000-1, 7.3.3). */
function numberOf(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, '');
}

/** A value as it stands in a file. Streams are objects of their own and are written as null here. */
export function serialize(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberOf(value);
  if (typeof value === 'string') return nameOf(value);
  if (isRef(value)) return `${value.number} ${value.generation} R`;
  if (isString(value)) return `<${hex(value.bytes)}>`;
  if (isArray(value)) return `[${value.map(serialize).join(' ')}]`;
  if (isDict(value))
    return `<<${[...value.entries].map(([key, inner]) => `${nameOf(key)} ${serialize(inner)}`).join('\n')}>>`;
  return 'null';
}

/** An object without its header: a value, or a dictionary with its stream's bytes as they are to stand there. */
export type NewObject = PdfValue | { readonly dict: PdfStream['dict']; readonly data: Uint8Array };
