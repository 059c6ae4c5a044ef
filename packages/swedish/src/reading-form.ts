import { matchesOf } from './matches.ts';
/**
 * What a reader makes of a text as it was typed: signs that nobody sees are not there, and signs that look alike are one.
 * Rules read this form, so that a soft hyphen or a split letter hides nothing from them.
 */
export interface ReadingForm {
  readonly text: string;
  /** Where `text.slice(start, end)` stands in what was typed. Offsets are UTF-16; the signs around it that nobody sees are left out. */
  toWritten(start: number, end: number): { readonly start: number; readonly end: number };
  /** The offset in `text` of what was typed at `offset`; of a sign that nobody sees, the one after it. */
  toReading(offset: number): number;
}

/** What a sign is to those who cannot see it. */
export type UnseenKind = 'direction' | 'tag' | 'blank' | 'control' | 'invisible';

/** A sign that nobody sees, or sees as an empty space, where it stands; UTF-16 offsets. */
export interface UnseenSign {
  readonly kind: UnseenKind;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** Whatever may differ between the two forms: everything else is the same sign in both. */
const MAY_DIFFER =
  /[^\n\r\t -~\u00A1-\u00AC\u00AE-\u02D6\u02D8-\u02FF\u0370-\u05BE\u2013\u2014\u2018-\u201F\u2022\u2026]/u;

/** Turn the direction of what follows (Unicode Bidirectional Algorithm, UAX #9, table 4). */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;
/** Copies of ASCII that no font shows; flags of countries' parts are made with them after a black flag. */
const TAG = /[\u{E0000}-\u{E007F}]/u;
/** Letters, patterns and separators of lines that are drawn as nothing, but take their place. */
const BLANK = /[\u115F\u1160\u2028\u2029\u2800\u3164\uFFA0]/u;
const CONTROL = /(?![\n\r\t\u0085])\p{Cc}/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
/** Signs that only do their work between others. */
const JOINER = '\u200D';
const NON_JOINER = '\u200C';
const VARIATION = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

const EMOJI = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20E3|\uFE0F)$/u;
/** Scripts that write with joiners: Persian, Urdu, Kurdish and the scripts of India. */
const JOINED_SCRIPTS = 'Arabic Syriac Devanagari Bengali Tamil Sinhala Malayalam Kannada Telugu'.split(' ');
const JOINED_SCRIPT = new RegExp(
  `[${JOINED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`,
  'u',
);
/** What directions are for: texts written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Signs that read as another: hyphens, dashes and spaces of all widths. */
function foldedSign(sign: string, before: string, after: string): string {
  if (/[\u2010\u2011\u2043\uFE63\uFF0D\u02D7]/u.test(sign)) return '-';
  // Between letters and figures a minus sign stands where a hyphen should.
  if (sign === '\u2212' && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return '-';
  if (/[\u2012\u2E3A]/u.test(sign)) return '–';
  if (sign === '\u2015') return '—';
  if (/[\u00A0\u2000-\u200A\u202F\u205F\u3000\u1680\u0085\u2028\u2029]/u.test(sign)) return ' ';
  return sign;
}

/** Whether a sign does its work where it stands: part of an emoji, or of a script that needs it. */
function isNeeded(text: string, at: number, sign: string, hasRightToLeft: boolean): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + sign.length, at + sign.length + 4);
  if (sign === JOINER && EMOJI.test(before) && /^\p{Extended_Pictographic}/u.test(after)) return true;
  if (VARIATION.test(sign)) return /[\p{Extended_Pictographic}\p{Emoji}]$/u.test(before);
  if (sign === JOINER || sign === NON_JOINER)
    return JOINED_SCRIPT.test(before.slice(-1)) && JOINED_SCRIPT.test(after.charAt(0));
  if (TAG.test(sign)) return /\u{1F3F4}[\u{E0000}-\u{E007F}]*$/u.test(text.slice(Math.max(0, at - 20), at));
  // Marks, isolates and embeddings keep Arabic and Swedish in order; overrides are for nobody.
  return hasRightToLeft && /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/u.test(sign);
}

function kindOf(sign: string): UnseenKind | undefined {
  if (DIRECTION.test(sign)) return 'direction';
  if (TAG.test(sign)) return 'tag';
  if (BLANK.test(sign)) return 'blank';
  if (CONTROL.test(sign)) return 'control';
  return INVISIBLE.test(sign) ? 'invisible' : undefined;
}

/** Whether a text may hold signs that nobody sees, before anything slower is tried. */
const MAY_BE_UNSEEN = /(?![\n\r\t])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2028\u2029\u2800]/u;

/**
 * The signs in a text that nobody sees, save those that do their work: parts of emoji, and what Arabic, Persian and other
 * scripts need. Line breaks and tabs are white space, and no matter here.
 */
export function findUnseenSigns(text: string): readonly UnseenSign[] {
  if (!MAY_BE_UNSEEN.test(text)) return [];
  const found: UnseenSign[] = [];
  const hasRightToLeft = RIGHT_TO_LEFT.test(text);
  let at = 0;
  for (const sign of text) {
    const kind = kindOf(sign);
    if (kind !== undefined && !isNeeded(text, at, sign, hasRightToLeft))
      found.push({ kind, sign, start: at, end: at + sign.length });
    at += sign.length;
  }
  return found;
}

/** White space and what no font draws. */
const NOTHING = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;

/** Whether a text shows anything at all to one who sees it. */
export function showsAnything(text: string): boolean {
  return text.replace(NOTHING, '') !== '';
}

const SAME: Pick<ReadingForm, 'toWritten' | 'toReading'> = {
  toWritten: (start, end) => ({ start, end }),
  toReading: (offset) => offset,
};

/** A letter with the marks that follow it, as one sign where Unicode has it (NFC). */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** The reading form of a text, with exact ways back to what was typed. */
export function readingForm(written: string): ReadingForm {
  if (!MAY_DIFFER.test(written)) return { text: written, ...SAME };
  let text = '';
  // For each UTF-16 unit of the reading form, where its sign begins and ends in what was typed.
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (sign: string, start: number, end: number): void => {
    for (let unit = 0; unit < sign.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    text += sign;
  };
  // What nobody sees is taken away first: a mark belongs to the letter before it, whatever stands between.
  const kept: { readonly sign: string; readonly start: number }[] = [];
  let at = 0;
  let visible = '';
  const hasRightToLeft = RIGHT_TO_LEFT.test(written);
  for (const sign of written) {
    const kind = kindOf(sign);
    const isKept = kind === undefined || isNeeded(written, at, sign, hasRightToLeft);
    if (isKept || kind === 'blank') {
      const shown = isKept ? sign : ' ';
      kept.push({ sign: shown, start: at });
      visible += shown;
    }
    at += sign.length;
  }
  let place = 0;
  for (const { index, 0: cluster } of matchesOf(visible, CLUSTER)) {
    const first = kept[place];
    let length = 0;
    let last = first;
    while (length < cluster.length && place < kept.length) {
      last = kept[place];
      length += last?.sign.length ?? 0;
      place += 1;
    }
    if (first === undefined || last === undefined) break;
    const [end, composed] = [last.start + last.sign.length, cluster.normalize('NFC')];
    const folded =
      composed.length === 1
        ? foldedSign(
            composed,
            visible.slice(Math.max(0, index - 2), index),
            visible.slice(index + cluster.length, index + cluster.length + 2),
          )
        : composed;
    // Signs outside the plane of most letters are two units of one sign each; the others keep their own places.
    if (folded === cluster && cluster.length > 1) addApart(add, kept, place, cluster);
    else add(folded, first.start, end);
  }
  if (text === written) return { text, ...SAME };
  return {
    text,
    toWritten: (start, end) => {
      const from = starts[start] ?? written.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? written.length) : from };
    },
    toReading: (offset) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Adds the signs of a cluster that reads as it was typed, each at its own place. */
function addApart(
  add: (sign: string, start: number, end: number) => void,
  kept: readonly { readonly sign: string; readonly start: number }[],
  after: number,
  cluster: string,
): void {
  const count = [...cluster].length;
  for (const { sign, start } of kept.slice(after - count, after)) add(sign, start, start + sign.length);
}
