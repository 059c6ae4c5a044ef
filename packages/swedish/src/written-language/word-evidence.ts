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
  /** For each trigram, its logarithmic share in each language. */
  readonly trigrams: ReadonlyMap<string, Float32Array>;
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
  const counts = new Map<string, Float32Array>();
  const totals = LATIN_LANGUAGES.map(() => 0);
  for (const [place, language] of LATIN_LANGUAGES.entries()) {
    for (const word of COMMON_WORDS[language].split(/\s+/u)) {
      for (const trigram of trigramsOf(word)) {
        const count = counts.get(trigram) ?? new Float32Array(LATIN_LANGUAGES.length);
        count[place] = (count[place] ?? 0) + 1;
        counts.set(trigram, count);
        totals[place] = (totals[place] ?? 0) + 1;
      }
    }
  }
  const floor = Math.log(UNSEEN / Math.min(...totals));
  for (const count of counts.values()) {
    for (const [place, total] of totals.entries())
      count[place] = Math.max(floor, Math.log((count[place] ?? 0) / total));
  }
  return { trigrams: counts, floor };
});

/** What a word says for each language, at the language's place; higher is likelier. Lower case, letters alone. */
export const weightsOf = /* @__PURE__ */ perWord((word: string): Float32Array => {
  const { trigrams, floor } = model();
  const weights = new Float32Array(LATIN_LANGUAGES.length);
  const parts = trigramsOf(word);
  const share = Math.min(parts.length, MOST_TRIGRAMS) / parts.length;
  for (const [place, language] of LATIN_LANGUAGES.entries()) {
    let sum = 0;
    for (const part of parts) sum += trigrams.get(part)?.[place] ?? floor;
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
