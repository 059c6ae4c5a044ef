import {
  isFiniteVerb,
  isFunctionWord,
  knownGender,
  nounForms,
  PREPOSITIONS,
  readActive,
  readAdjective,
  readNoun,
  readParticiple,
  WEEKDAY_STEM,
  type Word,
} from '@klarmall/swedish';
import { formOf } from '../agreement/forms.ts';

/** First parts that are no words of their own, or stand alone before no noun. */
const ONLY_BEFORE_NOUNS =
  /^(?:hjärt|njur|mag|fysio|psyko|elektro|neuro|gastro|immun|ultra|multi|special|läke|kvinno|mödra|barna|bett|närings|syn|mun|mellan|tele|hälso|fotvårds)$/u;
/** Whether a word is only ever the first half of another. Lower case. */
export const isHalf = (word: string): boolean => ONLY_BEFORE_NOUNS.test(word);

/** What is counted and ends compounds of care: after another noun it is half of a word. */
const HEAD =
  /(?:ning|tion|sion|terapi|terapeut|psykolog|läkare|sköterska|samtal|besök|prov|prover|test|kort|film|filmen|skena|kräm|salva|spray|droppar|kudde|strumpor|skor|intyg|blankett|recept|lista|behandling|grupp|linje|team|tid|tider|rum|dag|dagen|brev|besked|mottagning|klinik|avdelning|program|plan|bok|dagbok|mat|ben|led|värk|smärta|problem|sjukdom|mätare|apparat|glas|pump|påse|sele|stol|säng|krage|plåster|bandage|förband|tablett|tabletter|medicin|risk|krona|kronan|bro|protes|implantat|fyllning|garanti|avgift|stöd|hjälp|vård|tjänst|numret|nummer)$/u;
/** Nouns for how much of the next: "en kopp kaffe", "en spruta antibiotika", "ett ombyte kläder". */
const AMOUNT =
  /(?:glas|kopp|mugg|flaska|burk|tub|påse|par|grupp|typ|sort|form|slag|bit|del|dos|antal|rad|timme|timmar|minut|minuter|dag|dagar|dagen|vecka|veckor|veckan|natt|år|månad|liter|gram|kilo|skiva|klunk|droppe|paket|ask|omgång|serie|stund|hand|famn|näve|rest|mängd|massa|hög|sked|spruta|tablett|kapsel|kur|portion|recept|ombyte|rulle|lager|term|kväll|morgon|lördag|söndag|måndag|tisdag|onsdag|torsdag|fredag|helg|tid|mån)$/u;
/** Those who have, get and are given things, and are called by what they do. */
const PERSON =
  /(?:barn|patient|personal|mamma|pappa|kvinna|man|flicka|pojke|förälder|läkare|sköterska|folk|ungdom|anhörig|person|vän|kollega|doktor|syster|barnmorska|professor|överläkare)$/u;
/** What is said of a whole, not of a kind: "behandlingens längd". */
const OF_SOMETHING =
  /(?:längd|början|slut|mål|effekt|resultat|syfte|värde|kvalitet|art|gång|pris|betydelse|sida)$/u;
const DAY = new RegExp(`^${WEEKDAY_STEM}dag`, 'u');
const GENDER: ReadonlyMap<string, 'common' | 'neuter'> = new Map([
  ...'en din min sin vår någon ingen denna'.split(' ').map((word) => [word, 'common'] as const),
  ...'ett ditt mitt sitt vårt något inget detta'.split(' ').map((word) => [word, 'neuter'] as const),
]);
const BEFORE_BARE = /^(?:för|till|på|med|efter|före|inför|under|utan|mot|vid|om)$/u;

/** The gender that the words before `at` show, over an adjective or two; undefined where there is no determiner. */
export function shownBefore(words: readonly Word[], at: number): 'common' | 'neuter' | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const word = words[index]?.lower ?? '';
    const gender = GENDER.get(word);
    if (gender !== undefined) return gender;
    const form = formOf(word)?.form;
    if (form === undefined) return undefined;
  }
  return undefined;
}

/**
 * Two nouns side by side that are one word though the dictionary lacks it: a determiner that fits the second alone, or a
 * second that is counted and stands after a bare first. Undefined where they may be two. `isSure` where the first is no word.
 */
export function freePair(words: readonly Word[], at: number): { readonly isSure: boolean } | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined || isFunctionWord(second.lower)) return undefined;
  if (DAY.test(second.lower) || isFiniteVerb(second.lower)) return undefined;
  if (isHalf(first.lower)) return readNoun(second.lower) === undefined ? undefined : { isSure: true };
  const forms = nounForms(second.lower);
  const [form] = forms;
  if (form === undefined || readAdjective(second.lower) !== undefined) return undefined;
  // "En tränings film": of one action and what is made for it.
  if (/(?:ion|ing|het|else)s$/u.test(first.lower))
    return HEAD.test(second.lower) && !OF_SOMETHING.test(second.lower) ? { isSure: false } : undefined;
  const own = first.lower.endsWith('s') ? undefined : knownGender(first.lower);
  if (own === undefined || isFunctionWord(first.lower)) return undefined;
  if (readActive(first.lower) !== undefined || readParticiple(first.lower) !== undefined) return undefined;
  if (readAdjective(first.lower) !== undefined && !/(?:ent|ett|al)$/u.test(first.lower)) return undefined;
  if (AMOUNT.test(first.lower) || /[ae]nde$|exempel$|^(?:fel|rätt)$/u.test(first.lower)) return undefined;
  const shown = shownBefore(words, at);
  const isOne = forms.some(({ isPlural, isDefinite }) => !isPlural && !isDefinite);
  if (shown !== undefined) {
    if (!isOne || OF_SOMETHING.test(second.lower)) return undefined;
    if (shown === form.gender && shown !== own) return { isSure: false };
    return shown === form.gender && HEAD.test(second.lower) && !PERSON.test(first.lower)
      ? { isSure: false }
      : undefined;
  }
  const before = words[at - 1]?.lower ?? '';
  const isBare = BEFORE_BARE.test(before) && PREPOSITIONS.has(before);
  return isBare && isOne && HEAD.test(second.lower) && !PERSON.test(first.lower)
    ? { isSure: false }
    : undefined;
}
