import type { SendingPart } from './sending-index.ts';

/** A word of a text as it is compared, with its place: UTF-16 offsets, `end` exclusive. */
export interface Token {
  /** Lower case, without the signs around it; '' for a word that is already taken. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The field whose place this is. */
  readonly field?: string;
  /** The line that it stands in, counted from 0. */
  readonly line: number;
}

const AROUND = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** What stays when the signs around a word are gone; a word of signs alone is itself. */
function bare(written: string): string {
  const word = written.replace(AROUND, '');
  return word === '' ? '' : word.toLocaleLowerCase('sv');
}

/** A text as it is compared: one form of letters, no invisible signs, the tool's own bullets gone. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2007\u202F\t]/g, ' ')
    .replace(/^ *[-•▪·*–◦‣] +/gmu, '');
}

/** The words of a text that has no fields. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let from = 0;
  for (const found of text.matchAll(/\S+/gu)) {
    line += text.slice(from, found.index).split('\n').length - 1;
    from = found.index;
    const word = bare(found[0]);
    if (word !== '') tokens.push({ word, start: found.index, end: found.index + found[0].length, line });
  }
  return tokens;
}

interface PartTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A part is compared many times, and never changes. */
const known = new WeakMap<SendingPart, PartTokens>();

/** A part as one text, a line each, with its words; a field is one word whatever it will hold. */
export function partTokens(part: SendingPart): PartTokens {
  const before = known.get(part);
  if (before !== undefined) return before;
  const text = part.lines.map((line) => cleanText(line.text)).join('\n');
  const tokens: Token[] = [];
  let line = 0;
  let from = 0;
  for (const found of text.matchAll(/\{\{fields\.([\w-]+)\}\}|(?:(?!\{\{fields\.)\S)+/gu)) {
    line += text.slice(from, found.index).split('\n').length - 1;
    from = found.index;
    const place = { start: found.index, end: found.index + found[0].length, line };
    const field = found[1];
    if (field !== undefined) tokens.push({ word: '', field, ...place });
    else if (bare(found[0]) !== '') tokens.push({ word: bare(found[0]), ...place });
  }
  known.set(part, { text, tokens });
  return { text, tokens };
}
