import type { Prose } from '@klarmall/model';
import {
  findSentences,
  findWords,
  matchesOf,
  type OtherLanguageSpan,
  otherLanguageSpans,
  type Span,
  type Word,
} from '@klarmall/swedish';
import { anyOf, wordList } from '../../support/phrases.ts';
import { isSwedish } from '../../support/prose.ts';
import { remembered } from '../../support/remembered.ts';
import { type MetSentence, meetingIn, readersOfAny } from './met-sentences.ts';

/** A sentence with its words. */
export interface Sentence extends Span {
  /** Its number in the text, from 0. */
  readonly index: number;
  readonly words: readonly Word[];
}

/** A text taken apart once for all language rules. */
export interface Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** What is known of each sentence from the texts before, by its number. */
  readonly met: readonly MetSentence[];
  /** For each reader by the sentence, 1 where one of them may have something for it. */
  readonly readers: Uint8Array;
  readonly words: readonly Word[];
  /** Web and e-mail addresses: no word in them is the editor's. */
  readonly addresses: readonly Span[];
  /** Names, titles and somebody's own words between quotation marks: a book, a button, what a record says. */
  readonly quotations: readonly Span[];
  /** What is in another language than the text claims; its sentences and words are not among the others. */
  readonly otherLanguages: readonly OtherLanguageSpan[];
  /** Whether Swedish rules apply at all. */
  readonly isSwedish: boolean;
}

const WEB_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"”)]+/u;
const MAIL_ADDRESS = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
/** "1177.se/boka": an address without its beginning. */
const DOMAIN =
  /(?<![\p{L}\p{N}-]|[\p{L}\p{N}-]\.)(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu|info)(?:\/[^\s<>"”)]*)?(?![\p{L}\p{N}])/u;
const ADDRESS = new RegExp([WEB_ADDRESS, MAIL_ADDRESS, DOMAIN].map(({ source }) => source).join('|'), 'giu');

/** A sign that every address has, with something right after it. */
const MAY_HOLD_ADDRESS = /[.:@]\S/u;

/** One pair of marks in one paragraph; a longer stretch is no title and no button. */
const QUOTATION = /[”"“»«](?=\S)[^”"“»«\n]{1,160}[”"“»«](?![\p{L}\p{N}])/gu;
/** What leads to a name: "boken ”…”", "tryck på ”…”", "ordet ”…”". */
const NAMED_THINGS = `bok broschyr folder film kurs artikel blankett formulär rubrik knapp länk meny flik app tjänst sida sidor
  avsnitt kapitel program serie podd låt projekt studie kampanj ord term begrepp uttryck fras titel häfte skylt rapport
  föreläsning dokument fil grupp namn`;
const NAMING = anyOf([
  `~(${wordList(NAMED_THINGS).join('|')})[en|et|n|t|ar|er|or|arna|erna|orna|na|s]`,
  ...wordList('heter hette kalla(s|d|t|de) välj[er] säg skriv[er] under'),
  '(tryck|klicka) på',
]);
const NAMES_NEXT = new RegExp(`${NAMING}[\\s:,]*$`, 'iu');
const LOOK_BACK = 40;

/** What leads to somebody's own words: "i svaret står det ”…”", "läkaren skrev: ”…”". */
const SAYING = anyOf(
  wordList(
    'står stå stod säger säga sa sade läser läsa skrev skrivit frågar frågan svarar svarade svaret visar',
  ),
);
const FILLER = anyOf(['det', 'då', 'till exempel', 'ibland', 'kanske', 'också']);
const WORDS_NEXT = new RegExp(`(?<!\\p{L})${SAYING}(?:\\s${FILLER})*[\\s:,]*$`, 'iu');
const SEVERAL_WORDS = /\p{L}\s+\p{L}/u;

/**
 * Names, titles and somebody's own words between quotation marks. One word alone is that only where something leads to
 * it or it has a capital, and a text that is quoted as a whole is the editor's own.
 */
function findQuotations(text: string): readonly Span[] {
  if (!/[”"“»«]/u.test(text)) return [];
  return matchesOf(text, QUOTATION)
    .filter(({ 0: quoted, index }) => {
      const before = text.slice(Math.max(0, index - LOOK_BACK), index);
      if (NAMES_NEXT.test(before) || WORDS_NEXT.test(before)) return true;
      const isWhole = text.slice(0, index).trim() === '' && text.slice(index + quoted.length).trim() === '';
      // With a capital inside a sentence one word is a name: skyltarna mot ”Dagkirurgi”.
      const isName = /^.\p{Lu}\p{Ll}/u.test(quoted) && /[\p{L},]\s$/u.test(before);
      return !isWhole && (isName || SEVERAL_WORDS.test(quoted));
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What is in another language than the text claims; made once per text, however many rules ask. */
export const otherLanguagesOf: (prose: Prose) => readonly OtherLanguageSpan[] = remembered((prose) =>
  otherLanguageSpans(prose.text, prose.language),
);

function analyseAfresh(prose: Prose): Analysis {
  const { text } = prose;
  const otherLanguages = otherLanguagesOf(prose);
  const meet = meetingIn(prose);
  const met: MetSentence[] = [];
  const sentences = findSentences(text)
    .filter(({ start, end }) => !touches(otherLanguages, start, end))
    .map(({ start, end }, index) => {
      const sentence = text.slice(start, end);
      met.push(meet(sentence));
      return { index, start, end, words: findWords(sentence, start) };
    });
  const words = sentences.flatMap((sentence) => sentence.words);
  const addresses = (MAY_HOLD_ADDRESS.test(text) ? matchesOf(text, ADDRESS) : []).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const quotations = findQuotations(text);
  return {
    text,
    sentences,
    met,
    readers: readersOfAny(met),
    words,
    addresses,
    quotations,
    otherLanguages,
    isSwedish: isSwedish(prose.language) && (otherLanguages.length === 0 || sentences.length > 0),
  };
}

/** Sentences and words of a text; made once per text, however many rules ask. */
export const analyse: (prose: Prose) => Analysis = remembered(analyseAfresh);

/** Index of the first of the spans, which are sorted and apart, that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether any of the spans, which are sorted and apart, shares a character with start–end. */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[firstEndingAfter(spans, start)];
  return span !== undefined && span.start < end;
}

/** Whether start–end lies within one of the spans, which are sorted and apart. */
export function encloses(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[firstEndingAfter(spans, start)];
  return span !== undefined && span.start <= start && end <= span.end;
}

/** Whether start–end shares characters with one of the spans, which are sorted and apart, without holding all of it. */
export function cutsInto(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[firstEndingAfter(spans, start)];
  if (span === undefined || span.start >= end) return false;
  return !(start < span.start && span.end <= end) && !(start <= span.start && span.end < end);
}
