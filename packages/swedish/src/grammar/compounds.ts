import { COMMON_ENDS, COMPOUNDS, NEUTER_ENDS, ONLY_FIRST_PARTS } from '../../data/generated/compounds.ts';
import { once } from '../once.ts';
import { perWord } from '../per-word.ts';
import { type Gender, genderList } from './gender-list.ts';

const genders = /* @__PURE__ */ once(() => genderList(COMMON_ENDS, NEUTER_ENDS));
const onlyFirst = /* @__PURE__ */ once((): ReadonlySet<string> => new Set(ONLY_FIRST_PARTS.split(' ')));

/** The second parts of a first part, with a space before and after each; found by halving, since the list is long. */
function secondsAfresh(first: string): string {
  let [low, high] = [0, COMPOUNDS.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = COMPOUNDS.lastIndexOf('\n', middle) + 1;
    const end = COMPOUNDS.indexOf('\n', start);
    if (end < 0) return '';
    const gap = COMPOUNDS.indexOf(' ', start);
    const found = COMPOUNDS.slice(start, gap);
    if (found === first) return `${COMPOUNDS.slice(gap, end)} `;
    if (found < first) low = end;
    else high = Math.max(0, start - 1);
  }
  return '';
}

const secondsOf = /* @__PURE__ */ perWord(secondsAfresh);

/** Whether the dictionary has compounds that begin with the word. Lower case. */
export function beginsCompounds(word: string): boolean {
  return secondsOf(word) !== '';
}

/** Whether the dictionary has the compound of the two: *blod* and *prov*. Base forms in lower case. */
export function isCompound(first: string, second: string): boolean {
  return secondsOf(first).includes(` ${second} `);
}

/** Whether a word only begins compounds: *hälso*, *läkar*, *gatu*. Lower case. */
export function isOnlyFirstPart(word: string): boolean {
  return onlyFirst().has(word);
}

/** No longer run of letters is read as a compound: what looks at each of its ends takes time. */
const LONGEST = 60;

function knownGenderAfresh(word: string): Gender | undefined {
  const listed = genders();
  const own = listed.get(word);
  if (own !== undefined || word.length > LONGEST) return own;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const second = word.slice(at);
    if (listed.has(second) && isCompound(word.slice(0, at), second)) return listed.get(second);
  }
  // "Medicinlista": the dictionary has both parts, and each begins or ends compounds.
  for (let at = SHORTEST_FREE_PART; at <= word.length - SHORTEST_FREE_PART; at += 1) {
    const gender = listed.get(word.slice(at));
    if (gender !== undefined && isFirstPart(word.slice(0, at))) return gender;
  }
  return undefined;
}

/** In a compound that the dictionary lacks, neither part is shorter. */
const SHORTEST_FREE_PART = 4;

/** Whether a word is a noun that begins compounds, or the form that it has there: *medicin*, *patient*, *undersöknings*. */
function isFirstPart(word: string): boolean {
  return genders().has(word) || onlyFirst().has(word) || beginsCompounds(word);
}

/**
 * The gender of a noun that the dictionary has, in its base form; undefined for all others, where {@link genderOf} would
 * guess by the ending. Lower case.
 */
export const knownGender = /* @__PURE__ */ perWord(knownGenderAfresh);
