import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

/** A text with its figures laid bare, and the way back. */
interface NumberForm {
  readonly text: string;
  /** What stands in the written text from `start` to `end`, and the same with the last four letters and figures hidden. */
  shown(start: number, end: number): Span & { readonly text: string; readonly masked: string };
}

/** Named characters that people and programs put in numbers. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['ndash', '-'],
  ['mdash', '-'],
  ['minus', '-'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['plus', '+'],
  ['sol', '/'],
  ['lowbar', '_'],
]);

/** One sign: a character reference, an escape, a per cent code, a tag, or any character. */
const TAG = '<\\/?[a-zA-Z][a-zA-Z\\d]{0,12}(?:\\s[^<>\\d]{0,80})?>';
const SIGN = new RegExp(
  [
    '&#(\\d{1,7});',
    '&#[xX]([\\da-fA-F]{1,6});',
    '&([a-z]{2,8});',
    '\\\\u([\\da-fA-F]{4})',
    '\\\\x([\\da-fA-F]{2})',
    '%([2-7][\\da-fA-F])',
    `(${TAG})`,
    '([\\s\\S])',
  ].join('|'),
  'gu',
);

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{M}]/u;
const BLANK = /[\p{Z}\u2800]/u;
const HYPHEN = /[\p{Pd}\u2212\u2043\u02D7\u00AF]/u;
/** Bold, italics, code and an escape show nothing. */
const MARKUP = '*`~\\';

/** Letters of Latin and signs that are what they are: no markup, no reference, no escape. */
const PLAIN = /^[\t-\r !"#$'()+-;=?-[\]-_a-{}À-ÖØ-öø-ɏ‘-‟]*$/;

function signOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

/** The value of a figure in any script: ０ and ٠ are 0. */
function figure(sign: string): string {
  const compatible = sign.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  const code = sign.codePointAt(0) ?? 0;
  // Unicode gives every set of decimal figures ten places in a row, from its zero.
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(signOf(zero - 1))) zero -= 1;
  return String(code - zero);
}

function plain(sign: string): string {
  if (sign.charCodeAt(0) < 0x80 && sign.length === 1) {
    if (MARKUP.includes(sign)) return '';
    return /\s/u.test(sign) ? ' ' : sign;
  }
  if (INVISIBLE.test(sign)) return '';
  if (/\p{Nd}/u.test(sign)) return figure(sign);
  if (HYPHEN.test(sign)) return '-';
  if (BLANK.test(sign)) return ' ';
  return sign;
}

/**
 * Makes figures comparable: one kind of figure, hyphen and space; no markup, no invisible signs; character references,
 * escapes and per cent codes as the character that they stand for. A tag parts what stands around it.
 */
export function numberForm(written: string): NumberForm {
  // Most texts hold nothing that stands for something else than itself, or a space.
  if (PLAIN.test(written)) {
    const text = written.replace(/\s/gu, ' ');
    return {
      text,
      shown: (start, end) =>
        shownIn(
          written,
          text,
          start,
          end,
          (at) => at,
          (at) => at + 1,
        ),
    };
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const found of matchesOf(written, SIGN)) {
    const [whole, decimal, hex, name, unicode, byte, percent, tag, other] = found;
    const code =
      decimal === undefined ? Number.parseInt(hex ?? unicode ?? byte ?? percent ?? '', 16) : Number(decimal);
    let form: string;
    if (tag !== undefined) form = '|';
    else if (other !== undefined) form = plain(other);
    else if (name !== undefined) form = ENTITIES.get(name) ?? whole;
    else form = plain(signOf(code));
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(found.index);
      ends.push(found.index + whole.length);
    }
    text += form;
  }
  return {
    text,
    shown: (start, end) =>
      shownIn(
        written,
        text,
        start,
        end,
        (at) => starts[at] ?? written.length,
        (at) => ends[at] ?? written.length,
      ),
  };
}

/** What stands in `written` for the laid bare `text` from `start` to `end`. */
function shownIn(
  written: string,
  text: string,
  start: number,
  end: number,
  startOf: (at: number) => number,
  endOf: (at: number) => number,
): ReturnType<NumberForm['shown']> {
  const from = startOf(start);
  const to = endOf(end - 1);
  let masked = '';
  let reach = to;
  let left = 4;
  for (let at = end - 1; at >= start && left > 0; at -= 1) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
    masked = `*${written.slice(endOf(at), reach)}${masked}`;
    reach = startOf(at);
    left -= 1;
  }
  return { start: from, end: to, text: written.slice(from, to), masked: written.slice(from, reach) + masked };
}
