import { ADJECTIVES, COMMON_NOUNS, NEUTER_NOUNS } from '../../data/generated/nouns.ts';
import { once } from '../once.ts';
import { oneOf } from '../one-of.ts';
import { perWord } from '../per-word.ts';
import { type AdjectiveForms, adjectiveForms, REGULAR_ADJECTIVE } from './adjective-forms.ts';
import { type Gender, genderList } from './gender-list.ts';
import { COMMON_ENDING, LONGEST_WITHOUT_ENDING, SHORTEST_LAST_PART } from './noun-endings.ts';

/** Adjectives that the list leaves out, since the same letters are a noun or a verb. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'ren klen sen len tom vit mörk pigg sträng svensk dansk vass vek knapp flott'.split(' '),
);

const genders = /* @__PURE__ */ once(() => genderList(COMMON_NOUNS, NEUTER_NOUNS));
const adjectives = /* @__PURE__ */ once((): ReadonlySet<string> => new Set(ADJECTIVES.split(' ')));

/** Nouns that were present participles once and tell of a thing or a state, and a common last part that the list lacks. */
const NEUTER_LAST_PART = oneOf(
  `meddelande förfarande utlåtande yttrande erbjudande åtagande hänseende avseende beteende utseende illamående
  välbefinnande boende tillfrisknande ställningstagande omhändertagande deltagande påstående`,
);
const NEUTER_ENDING = new RegExp(`(?:${NEUTER_LAST_PART}|(?<=.)kort)$`, 'u');

function genderAfresh(word: string): Gender | undefined {
  if (NEUTER_ENDING.test(word)) return 'neuter';
  const listed = genders();
  for (let from = 0; from <= word.length - Math.min(SHORTEST_LAST_PART, word.length); from += 1) {
    const gender = listed.get(word.slice(from));
    if (gender !== undefined) return gender;
  }
  // "Meddelande" is neuter and "ordförande" is not: of the others nobody can say.
  if (/[ae]nde$/u.test(word)) return undefined;
  return COMMON_ENDING.test(word) && word.length > LONGEST_WITHOUT_ENDING ? 'common' : undefined;
}

/** The gender of a noun in its base form, by its last part where it is a compound; undefined where nobody says. Lower case. */
export const genderOf = /* @__PURE__ */ perWord(genderAfresh);

/** The gender of a noun that the list has as it stands, and not by its last part or its ending. Lower case. */
export function listedGender(word: string): Gender | undefined {
  return genders().get(word);
}

/** A noun as it stands: brev, brevet, frågan. Only the singular, which is where gender shows. */
export interface NounReading {
  readonly base: string;
  readonly gender: Gender;
  readonly isDefinite: boolean;
}

function readNounAfresh(word: string): NounReading | undefined {
  const own = genderOf(word);
  const ending = /(?<stem>\p{L}{2,}?)(?<article>et|en|[tn])$/u.exec(word);
  if (ending?.groups !== undefined) {
    for (const cut of [2, 1]) {
      const base = word.slice(0, -cut);
      const gender = genderOf(base);
      const article = word.slice(-cut);
      const fits =
        gender === 'neuter'
          ? article === (/[aeiouyåäö]$/u.test(base) ? 't' : 'et')
          : article === (/[aeiouyåäö]$|(?:el|er|or)$/u.test(base) ? 'n' : 'en');
      if (gender !== undefined && fits && !genders().has(word)) return { base, gender, isDefinite: true };
    }
  }
  return (
    readShortened(word) ?? (own === undefined ? undefined : { base: word, gender: own, isDefinite: false })
  );
}

/** Reads a noun in the singular. A word that can be both forms is read as the indefinite. Lower case. */
export const readNoun = /* @__PURE__ */ perWord(readNounAfresh);

/** Definite forms whose base is spelt otherwise: plåstret (plåster), medlet (medel), tecknet (tecken), rummet (rum), mannen (man). */
function readShortened(word: string): NounReading | undefined {
  if (genders().has(word)) return undefined;
  // "Laboratoriet", "museet": of a noun in -um.
  const foreign = /^(?<stem>\p{L}{2,}[ie])et$/u.exec(word)?.groups?.stem;
  if (foreign !== undefined && isListedAs(`${foreign}um`, 'neuter'))
    return { base: `${foreign}um`, gender: 'neuter', isDefinite: true };
  const cut = /^(?<stem>\p{L}+)(?:(?<lost>[lrn])et|(?<double>[mn])\k<double>(?<article>e[tn]))$/u.exec(
    word,
  )?.groups;
  if (cut === undefined) return undefined;
  const { stem = '', lost, double, article } = cut;
  const base = lost === undefined ? `${stem}${double}` : `${stem}e${lost}`;
  const gender = article === 'en' ? 'common' : 'neuter';
  return isListedAs(base, gender) ? { base, gender, isDefinite: true } : undefined;
}

/** Whether a noun has a gender by the list, and not only by its ending. */
function isListedAs(base: string, gender: Gender): boolean {
  if (genderOf(base) !== gender) return false;
  const listed = genders();
  for (let from = 0; from <= base.length - SHORTEST_LAST_PART; from += 1)
    if (listed.has(base.slice(from))) return true;
  return listed.has(base);
}

function isAdjectiveBase(word: string): boolean {
  const listed = adjectives();
  // Whole words alone: every "läkaren" ends in "ren".
  if (NOUNS_TOO.has(word)) return true;
  for (let from = 0; from <= word.length - 2; from += 1)
    if (listed.has(word.slice(from)) && (from === 0 || word.length - from >= 3)) return true;
  return REGULAR_ADJECTIVE.test(word);
}

const NOUN_ENDINGS = /^(?:s|n|t|en|et|ar|er|or|na|r|ens|ets|erna|arna|orna|ade)?$/u;
/** A listed word that ends a compound has so many letters: shorter ones end words of any language. */
const SHORTEST_TELLING_PART = 5;

/**
 * Whether the list itself has a noun or an adjective that the word is a form or a compound of; unlike the readings, it
 * takes no word for Swedish by its ending alone. Lower case.
 */
export function isInDictionary(word: string): boolean {
  if (basesOf(word).some((base) => adjectives().has(base))) return true;
  const nouns = genders();
  for (let cut = word.length; cut >= Math.max(2, word.length - 4); cut -= 1) {
    if (!NOUN_ENDINGS.test(word.slice(cut))) continue;
    const base = word.slice(0, cut);
    for (const form of [base, `${base}a`, `${base}e`]) {
      if (form.length >= 3 && nouns.has(form)) return true;
      for (let from = 3; from <= form.length - SHORTEST_TELLING_PART; from += 1)
        if (nouns.has(form.slice(from))) return true;
    }
  }
  return false;
}

/** An adjective as it stands. */
export interface AdjectiveReading {
  readonly forms: AdjectiveForms;
  readonly form: keyof AdjectiveForms;
}

/** What an adjective's form can have been made from. */
function basesOf(word: string): readonly string[] {
  const bases = [word];
  if (word.endsWith('tt'))
    bases.push(word.slice(0, -2), `${word.slice(0, -2)}d`, `${word.slice(0, -2)}dd`, word.slice(0, -1));
  if (word.endsWith('at')) bases.push(`${word.slice(0, -1)}d`);
  if (word.endsWith('et')) bases.push(`${word.slice(0, -1)}n`);
  if (word.endsWith('t')) bases.push(word.slice(0, -1), `${word.slice(0, -1)}d`, `${word.slice(0, -1)}n`);
  if (word.endsWith('ade')) bases.push(word.slice(0, -1));
  if (word.endsWith('a')) {
    const stem = word.slice(0, -1);
    bases.push(stem);
    if (/[lrn]$/u.test(stem)) bases.push(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
  }
  return bases;
}

function readAdjectiveAfresh(word: string): AdjectiveReading | undefined {
  for (const base of basesOf(word)) {
    if (!isAdjectiveBase(base)) continue;
    const forms = adjectiveForms(base);
    if (forms.common === word) return { forms, form: 'common' };
    if (forms.neuter === word) return { forms, form: 'neuter' };
    if (forms.plural === word) return { forms, form: 'plural' };
  }
  return undefined;
}

/** Reads an adjective in any strong form (viktig, viktigt, viktiga). Lower case. */
export const readAdjective = /* @__PURE__ */ perWord(readAdjectiveAfresh);
