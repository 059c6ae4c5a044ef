import { knownGender } from '../grammar/compounds.ts';
import { isInDictionary, readNoun } from '../grammar/nouns.ts';
import { readPlural } from '../grammar/plural-nouns.ts';
import { matchesOf } from '../matches.ts';
import { perWord } from '../per-word.ts';
import { findSentences } from '../sentences.ts';
import type { Span } from '../span.ts';
import { readActive, readParticiple, readPassive } from '../verb-lexicon.ts';
import { isFunctionWord } from '../word-class.ts';
import {
  type LanguageCode,
  languageCode,
  languageName,
  type NameInBoth,
  primaryOf,
  scriptName,
} from './language-names.ts';
import { otherScriptOf, type WrittenScript } from './scripts-of-writing.ts';
import {
  isListedIn,
  isMedicine,
  LATIN_LANGUAGES,
  type LatinLanguage,
  placeOf,
  weightsOf,
} from './word-evidence.ts';

/** A sample is enough; a long document does not change language by its middle. UTF-16 units. */
const SAMPLE = 8_000;
/** So many letters of another script say more than a name or a sign. */
const LEAST_LETTERS = 3;
/** Templates of one library say much in the same sentences: how to cancel, what it costs, where to find the clinic. */
const MOST_SENTENCES = 1000;
/** One more word that Swedish dictionaries know. */
const KNOWN = 2;
/** How much likelier another language must be, in natural logarithms, by the number of words; two words and three may be names. */
const LEAST_LEAD: Readonly<Record<number, number>> = { 2: 8, 3: 5 };
const LEAST_LEAD_OF_SENTENCE = 3;
/** And for each word, so that a long text with some foreign terms stays what it is. */
const LEAST_LEAD_A_WORD = 0.3;
/** Without any word of the other language's list, its letters alone must say so much for each word. */
const LEAD_OF_LETTERS = 1.2;

/** From so many words, at least one in `LEAST_SHARE` must stand in the language's list. */
const TEXT = 20;
const LEAST_SHARE = 12;
/** A language that is not known here is told from those that are by so many words, and by this share in the list. */
const WORDS_FOR_UNKNOWN = 8;
const SHARE_FOR_UNKNOWN = 1 / 3;
/** A text shows to be Swedish by this share of listed words. */
const SHARE_OF_SWEDISH = 0.2;

/** Words that Swedish has and none of the other languages: one of them, and nothing strange, is enough for a sentence. */
const SWEDISH_ALONE: ReadonlySet<string> = new Set(
  'och är för från när inte att finns mycket utan vill ska också måste vad hur behöver läkare mottagningen vården'.split(
    ' ',
  ),
);
/** UTF-16 units. A longer text may have a part in another language beside such a word. */
const LONGEST_TOLD_BY_ONE_WORD = 400;
/** A letter that Swedish words hardly have. */
const STRANGE_LETTER = /[^\p{ASCII}\p{P}\p{S}\p{Z}\p{N}\p{Cf}\p{M}ÅÄÖåäöÉéÈèÀàÜü]/u;

/** Whether the dictionaries for Swedish know a word, in any form and as a compound. Lower case. */
export const isSwedishWord = /* @__PURE__ */ perWord(
  (word: string): boolean =>
    isListedIn(word, 'sv') ||
    isFunctionWord(word) ||
    isInDictionary(word) ||
    readActive(word) !== undefined ||
    readParticiple(word) !== undefined ||
    readPassive(word) !== undefined,
);

/** The same, with the nouns that the list of genders leaves out, since their last letters say the same: *tabletter*. */
const isKnownWord = /* @__PURE__ */ perWord((word: string): boolean => {
  if (isSwedishWord(word) || knownGender(word) !== undefined || readPlural(word) !== undefined) return true;
  const reading = readNoun(word);
  return reading?.isDefinite === true && knownGender(reading.base) !== undefined;
});

const WORD = /[\p{L}\p{M}]+/gu;

const isSwedishAlone = /* @__PURE__ */ perWord((written) => SWEDISH_ALONE.has(written.toLowerCase()));
const isKnownAsWritten = /* @__PURE__ */ perWord((written) => isKnownWord(written.toLowerCase()));

/**
 * Whether a text shows by itself to be Swedish: a word of a short one is in no other language, or the dictionaries know
 * every word. Most texts are done with here.
 */
function showsSwedish(text: string): boolean {
  const words = text.match(WORD);
  if (words === null) return false;
  if (text.length < LONGEST_TOLD_BY_ONE_WORD && words.some(isSwedishAlone) && !STRANGE_LETTER.test(text))
    return true;
  return words.every(isKnownAsWritten);
}

/** A word in capitals of so many letters is no short form. */
const SHOUTED = 7;

/**
 * The words of a text that tell its language, in lower case. Names (a capital inside a sentence), short forms, codes and
 * medicines do not; nor do nouns of German, which has enough other words.
 */
function tellingWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const match of matchesOf(text, WORD)) {
    const [word] = match;
    const { index } = match;
    const lower = word.toLowerCase();
    const isShouted = word.length >= SHOUTED && word === word.toUpperCase();
    if (lower !== word && !isShouted) {
      if (word.slice(1) !== lower.slice(1)) continue;
      if (!/(?:^|[.!?:;•\n¿¡–-])[\s"”“»«'’(*_]*$/u.test(text.slice(Math.max(0, index - 6), index))) continue;
    }
    if (/[\p{N}_/@]/u.test(text.charAt(index - 1) + text.charAt(index + word.length))) continue;
    if (word.length === 1 && !LATIN_LANGUAGES.some((language) => isListedIn(lower, language))) continue;
    if (!isMedicine(lower)) words.push(lower);
  }
  return words;
}

interface Sums {
  readonly words: readonly string[];
  readonly sums: Float64Array;
}

function sumsOf(text: string): Sums {
  const words = tellingWords(text);
  const sums = new Float64Array(LATIN_LANGUAGES.length);
  for (const word of words) {
    const weights = weightsOf(word);
    for (let place = 0; place < sums.length; place += 1)
      sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0);
  }
  return { words, sums };
}

function likeliest({ sums }: Sums): LatinLanguage {
  let best = 0;
  for (let place = 1; place < sums.length; place += 1)
    if ((sums[place] ?? 0) > (sums[best] ?? 0)) best = place;
  return LATIN_LANGUAGES[best] ?? 'sv';
}

function isLatin(code: string | undefined): code is LatinLanguage {
  return code !== undefined && placeOf.has(code as LatinLanguage);
}

/** Whether a text is so much likelier in `found` than in `stated` that it can be told. */
function isTold(text: Sums, found: LatinLanguage, stated: LatinLanguage): boolean {
  const { words, sums } = text;
  if (words.length < 2) return false;
  let lead = (sums[placeOf.get(found) ?? 0] ?? 0) - (sums[placeOf.get(stated) ?? 0] ?? 0);
  let own = 0;
  let others = 0;
  for (const word of words) {
    const isListed = isListedIn(word, stated);
    const isFound = isListedIn(word, found);
    const isKnown = !isListed && stated === 'sv' && isKnownWord(word);
    if (isKnown) lead -= KNOWN;
    if ((isListed || isKnown) && !isFound) others += 1;
    if (!isListed && !isKnown && isFound && word.length > 1) own += 1;
  }
  // Every word fits the one language, and some do not fit the other: so near neighbours are told apart.
  if (own > 0 && others === 0 && words.length > 3 && lead > 0) return true;
  // Characters that were mixed up look like some language too, but its words are not there.
  if (words.length >= TEXT && own * LEAST_SHARE < words.length) return false;
  if (lead < (LEAST_LEAD[words.length] ?? LEAST_LEAD_OF_SENTENCE) || lead < words.length * LEAST_LEAD_A_WORD)
    return false;
  return own > 0 || (words.length > 3 && lead >= words.length * LEAD_OF_LETTERS);
}

/** What a text is written in, where it is not in the language that it claims. */
export interface OtherLanguage {
  /** Undefined where the letters are of another script but do not settle the language. */
  readonly language?: LanguageCode;
  /** Set where the text is mostly in another script than the Latin one. */
  readonly script?: WrittenScript['code'];
}

/** What a reader is told that a text is written in: its language, else its script. */
export function otherLanguageName({ language, script }: OtherLanguage): NameInBoth {
  return language !== undefined || script === undefined ? languageName(language ?? '') : scriptName(script);
}

/**
 * The language of a text that is not in the one it claims: by its script, its small words and its letters. Names,
 * medicines and codes say nothing; one word alone says nothing; old Swedish is Swedish.
 * @param stated the tag of the language that the text claims to be in (BCP 47); Swedish by default.
 * @returns undefined when the text fits, is too short to tell, or claims a language that is not known here and is not Swedish.
 */
export function otherLanguage(text: string, stated = 'sv'): OtherLanguage | undefined {
  return readLanguage(text, stated).other;
}

/** What a text says of its language. */
interface Reading {
  readonly other: OtherLanguage | undefined;
  /** Its own words say that it is in the language that it claims: nothing else need tell. */
  readonly isSure: boolean;
}

const FITS: Reading = { other: undefined, isSure: false };
const FITS_SURELY: Reading = { other: undefined, isSure: true };

const readSwedish = /* @__PURE__ */ perWord((sentence) => readAfresh(sentence, 'sv'), MOST_SENTENCES);

function readLanguage(text: string, stated: string): Reading {
  const isKept = stated === 'sv' && text.length < LONGEST_TOLD_BY_ONE_WORD;
  return isKept ? readSwedish(text) : readAfresh(text, stated);
}

function readAfresh(text: string, stated: string): Reading {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const claimed = languageCode(stated);
  const script = otherScriptOf(sample);
  if (script !== undefined) {
    if (script.letters < LEAST_LETTERS || !isWrittenWithLatin(stated)) return FITS;
    const { code, language } = script;
    return { other: { script: code, ...(language === undefined ? {} : { language }) }, isSure: false };
  }
  if (claimed === 'sv' && showsSwedish(sample)) return FITS_SURELY;
  const sums = sumsOf(sample);
  if (sums.words.length < 2) return FITS;
  const found = likeliest(sums);
  if (found === claimed) return FITS_SURELY;
  return { other: otherByWords(sums, found, stated), isSure: false };
}

function otherByWords(sums: Sums, found: LatinLanguage, stated: string): OtherLanguage | undefined {
  const claimed = languageCode(stated);
  if (isLatin(claimed)) {
    const neighbour = NEIGHBOURS[found];
    if (neighbour === claimed) return undefined;
    if (isTold(sums, found, claimed)) return { language: found };
    return neighbour !== undefined && isTold(sums, neighbour, claimed) ? { language: neighbour } : undefined;
  }
  // Of a language without a list here, only much the same words say that the claim is wrong.
  if (sums.words.length < WORDS_FOR_UNKNOWN || RELATIVES[found]?.includes(primaryOf(stated)) === true)
    return undefined;
  return shareOf(sums, found) >= SHARE_FOR_UNKNOWN ? { language: found } : undefined;
}

function shareOf({ words }: Sums, language: LatinLanguage): number {
  return words.filter((word) => isListedIn(word, language)).length / Math.max(1, words.length);
}

/**
 * The language of a text that claims none.
 * @returns undefined when the text is too short or like no language that is known here.
 */
export function writtenLanguage(text: string): LanguageCode | undefined {
  const other = otherLanguage(text, 'sv');
  if (other !== undefined) return other.language;
  const sums = sumsOf(text.slice(0, SAMPLE).normalize('NFC'));
  return sums.words.length > 1 && shareOf(sums, 'sv') >= SHARE_OF_SWEDISH ? 'sv' : undefined;
}

/** Languages without a list here that are near one that has a list: small words do not tell them apart. */
const RELATIVES: Readonly<Partial<Record<LatinLanguage, readonly string[]>>> = {
  no: ['is', 'fo'],
  da: ['is', 'fo'],
  fi: ['et', 'fit', 'krl'],
  se: ['smj', 'sma', 'smn', 'sms'],
  es: ['pt', 'it', 'ca', 'gl', 'ro', 'la'],
  fr: ['ca', 'it', 'oc', 'ro', 'la'],
  de: ['nl', 'lb', 'yi'],
  en: ['sco'],
  pl: ['cs', 'sk', 'csb'],
  bs: ['sl', 'sk', 'cs', 'mk'],
  tr: ['az', 'tk', 'ku', 'kmr'],
};

/** Languages so near that a short text may be likelier in the one and fit only the other. */
const NEIGHBOURS: Readonly<Partial<Record<LatinLanguage, LatinLanguage>>> = { da: 'no', no: 'da' };

const OTHER_SCRIPT_LANGUAGES: ReadonlySet<string> = new Set(
  'ar fa ckb ps ur uk ru sr mk bg be ti am el he yi th ko ja zh ka hy hi ne mr bn ta te kk ky mn tg'.split(
    ' ',
  ),
);

/** Whether a language is written with Latin letters alone; Serbian and Bosnian are not. Takes a tag. */
export function isWrittenWithLatin(tag: string): boolean {
  const primary = primaryOf(tag);
  return !OTHER_SCRIPT_LANGUAGES.has(languageCode(primary) ?? primary) && languageCode(primary) !== 'bs';
}

/** A stretch of a text in another language than the text claims. */
export interface OtherLanguageSpan extends Span, OtherLanguage {}

/**
 * What of a paragraph is in another language than it claims: the whole, or sentence by sentence.
 * @param stated the tag of the language that the paragraph claims to be in.
 * @param sentences those of the paragraph, where they are known already.
 * @returns the stretches in order, apart; offsets are UTF-16 in the paragraph.
 */
export function otherLanguageSpans(
  paragraph: string,
  stated = 'sv',
  sentences: readonly Span[] = findSentences(paragraph),
): readonly OtherLanguageSpan[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return [];
  const told: OtherLanguageSpan[] = [];
  let areSure = true;
  for (const { start, end } of sentences) {
    const { other, isSure } = readLanguage(paragraph.slice(start, end), stated);
    if (other !== undefined) told.push({ ...other, start, end });
    areSure &&= isSure;
  }
  if (areSure || sentences.length === 1) return told;
  const length = told.reduce((sum, { start, end }) => sum + end - start, 0);
  const isMostlyOther = length * 2 >= last.end - first.start;
  if (told.length > 0 && !isMostlyOther) return told;
  // Short sentences are told by their neighbours.
  const whole = readAfresh(paragraph, stated).other;
  return whole === undefined ? told : [{ ...whole, start: first.start, end: last.end }];
}

/**
 * How much a text is like a language: the share of its words that stand in the language's list, and of the others that
 * have one of its own letters.
 * @returns both 0 to 1; undefined for languages that are not known here and for no words.
 */
export function likeness(
  words: readonly string[],
  tag: string,
): { readonly common: number; readonly lettered: number } | undefined {
  const language = languageCode(tag);
  if (!isLatin(language) || words.length === 0) return undefined;
  let common = 0;
  let lettered = 0;
  for (const word of words) {
    const lower = word.normalize('NFC').toLowerCase();
    if (isListedIn(lower, language)) common += 1;
    else if (OWN_LETTERS[language]?.test(lower) === true) lettered += 1;
  }
  return { common: common / words.length, lettered: lettered / words.length };
}

/** Letters that a language has and few others. */
const OWN_LETTERS: Readonly<Partial<Record<LatinLanguage, RegExp>>> = {
  sv: /[åäö]/u,
  da: /[åæø]/u,
  no: /[åæø]/u,
  fi: /[äö]/u,
  se: /[áčđŋšŧž]/u,
  de: /[äöüß]/u,
  fr: /[éèêàçûîô]/u,
  es: /[ñáéíóú]/u,
  pl: /[ąćęłńóśźż]/u,
  tr: /[çğıöşü]/u,
  bs: /[čćđšž]/u,
};
