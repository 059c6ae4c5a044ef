import { isSubstance, productName } from '../meaning/medicine-names.ts';
import { once } from '../once.ts';
import { perWord } from '../per-word.ts';
import { COMMON_WORDS } from './common-words.ts';

/** The languages of Latin letters whose words are known here. */
export type LatinLanguage = keyof typeof COMMON_WORDS;

export const LATIN_LANGUAGES = Object.keys(COMMON_WORDS) as readonly LatinLanguage[];

/** The number of each language in `LATIN_LANGUAGES`, which is its place in every list of weights. */
export const placeOf = new Map(LATIN_LANGUAGES.map((language, place) => [language, place]));

/** What one more word of a language's list is worth, in natural logarithms as the letters are. */
const LISTED = 2;
/** What a letter is worth that the language has and Swedish has not. */
const OWN_LETTER = 3;
/** A long word says no more by its letters than a short one. */
const MOST_TRIGRAMS = 4;
/** A trigram that a language's list lacks counts as half of one in all. */
const UNSEEN = 0.5;

interface Model {
  /** For each trigram, where its logarithmic shares begin: one for each language, at the language's place. */
  readonly trigrams: ReadonlyMap<string, number>;
  readonly shares: Float32Array;
  readonly floor: number;
}

/** Letters that a language has and Swedish has not. */
const OWN_LETTERS: Readonly<Partial<Record<LatinLanguage, RegExp>>> = {
  da: /[æø]/u,
  no: /[æø]/u,
  se: /[áčđŋŧž]/u,
  de: /[üß]/u,
  fr: /[èêçûîôœ]/u,
  es: /[ñáíóú]/u,
  pl: /[ąćęłńśźż]/u,
  tr: /[çğışü]/u,
  bs: /[čćđž]/u,
};
const LETTERS = LATIN_LANGUAGES.map((language) => OWN_LETTERS[language]);

function trigramsOf(word: string): readonly string[] {
  const padded = ` ${word} `;
  const trigrams: string[] = [];
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.push(padded.slice(at, at + 3));
  return trigrams;
}

/** The words of each language's list. */
const listedWords = new Map(
  LATIN_LANGUAGES.map((language) => [
    language,
    once((): ReadonlySet<string> => new Set(COMMON_WORDS[language].split(/\s+/u))),
  ]),
);

/** Made from the lists when a text is doubtful for the first time: most texts never are. */
const model = /* @__PURE__ */ once((): Model => {
  const byLanguage = LATIN_LANGUAGES.map((language) =>
    COMMON_WORDS[language].split(/\s+/u).flatMap((word) => trigramsOf(word)),
  );
  const trigrams = new Map(
    [...new Set(byLanguage.flat())].map((trigram, at) => [trigram, at * byLanguage.length]),
  );
  const shares = new Float32Array(trigrams.size * byLanguage.length);
  const floor = Math.log(UNSEEN / Math.min(...byLanguage.map(({ length }) => length)));
  for (const [place, own] of byLanguage.entries()) {
    for (const trigram of own) {
      const at = (trigrams.get(trigram) ?? 0) + place;
      shares[at] = (shares[at] ?? 0) + 1;
    }
    for (let at = place; at < shares.length; at += byLanguage.length)
      shares[at] = Math.max(floor, Math.log((shares[at] ?? 0) / own.length));
  }
  return { trigrams, shares, floor };
});

/** What a word says for each language, at the language's place; higher is likelier. Lower case, letters alone. */
export const weightsOf = /* @__PURE__ */ perWord((word: string): Float32Array => {
  const { trigrams, shares, floor } = model();
  const weights = new Float32Array(LATIN_LANGUAGES.length);
  const parts = trigramsOf(word).map((trigram) => trigrams.get(trigram) ?? shares.length);
  const share = Math.min(parts.length, MOST_TRIGRAMS) / parts.length;
  for (const [place, language] of LATIN_LANGUAGES.entries()) {
    let sum = 0;
    for (const part of parts) sum += shares[part + place] ?? floor;
    const isOwn = LETTERS[place]?.test(word) === true;
    weights[place] = sum * share + (isListedIn(word, language) ? LISTED : 0) + (isOwn ? OWN_LETTER : 0);
  }
  return weights;
});

/** Whether a word stands in the list of a language. Lower case. */
export function isListedIn(word: string, language: LatinLanguage): boolean {
  return listedWords.get(language)?.().has(word) === true;
}

/** Whether a word names a medicine, which is written alike in all languages. Lower case. */
export const isMedicine = /* @__PURE__ */ perWord(
  (word: string): boolean => isSubstance(word) || productName(word) !== undefined,
);
