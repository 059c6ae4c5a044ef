import { COMMON_ENDS, COMPOUNDS, NEUTER_ENDS, ONLY_FIRST_PARTS } from '../../data/generated/compounds.ts';
import { perWord } from '../per-word.ts';
import type { Gender } from './nouns.ts';

interface Lists {
  readonly genders: ReadonlyMap<string, Gender>;
  readonly onlyFirst: ReadonlySet<string>;
}

let built: Lists | undefined;

/** Made when a word is asked for the first time: texts without two nouns side by side never do. */
function lists(): Lists {
  built ??= {
    genders: new Map([
      ...COMMON_ENDS.split(' ').map((word) => [word, 'common'] as const),
      ...NEUTER_ENDS.split(' ').map((word) => [word, 'neuter'] as const),
    ]),
    onlyFirst: new Set(ONLY_FIRST_PARTS.split(' ')),
  };
  return built;
}

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
  return lists().onlyFirst.has(word);
}

function knownGenderAfresh(word: string): Gender | undefined {
  const { genders } = lists();
  const own = genders.get(word);
  if (own !== undefined) return own;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const second = word.slice(at);
    if (genders.has(second) && isCompound(word.slice(0, at), second)) return genders.get(second);
  }
  return undefined;
}

/**
 * The gender of a noun that the dictionary has, in its base form; undefined for all others, where {@link genderOf} would
 * guess by the ending. Lower case.
 */
export const knownGender = /* @__PURE__ */ perWord(knownGenderAfresh);
