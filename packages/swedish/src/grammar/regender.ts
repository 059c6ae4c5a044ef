import type { Span } from '../span.ts';
import { isFunctionWord } from '../word-class.ts';
import type { Word } from '../words.ts';
import { readDeterminer } from './determiners.ts';
import { readAdjective, readNoun } from './nouns.ts';

/** One word put in another's place. */
export interface WordChange extends Span {
  readonly text: string;
}

const LINKING = /^(?:är|var|blir|blev|vara|bli|känns|verkar)$/u;
const BEFORE_PREDICATE =
  /^(?:inte|mycket|väldigt|ganska|så|för|alltid|redan|nu|ofta|kan|ska|bör|måste|får)$/u;

function withCase(original: string, word: string): string {
  return /^\p{Lu}/u.test(original) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * The words around a noun that have to change when a noun of the other gender takes its place: *en lång skrivelse* → *ett långt
 * brev*, *ett spörsmål är obesvarat* → *en fråga är obesvarad*. Undefined where one of them cannot be read for certain.
 */
export function regender(
  words: readonly Word[],
  nounAt: number,
  replacement: string,
): readonly WordChange[] | undefined {
  const noun = words[nounAt];
  const [was, is] = [readNoun(noun?.lower ?? ''), readNoun(replacement.toLowerCase())];
  if (noun === undefined || was === undefined || is === undefined) return undefined;
  if (was.gender === is.gender) return [];
  const changes: WordChange[] = [];
  const to = is.gender;
  let at = nounAt - 1;
  for (; at >= Math.max(0, nounAt - 4); at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const determiner = readDeterminer(word.lower);
    if (determiner !== undefined) {
      if (determiner.gender !== was.gender) return undefined;
      changes.push({ start: word.start, end: word.end, text: withCase(word.text, determiner.other) });
      if (!/^(?:annan|annat|sådan|sådant|hel|helt|egen|eget)$/u.test(word.lower)) break;
      continue;
    }
    if (isFunctionWord(word.lower)) break;
    const adjective = readAdjective(word.lower);
    if (adjective === undefined || adjective.form === 'plural') break;
    if (adjective.form !== was.gender && adjective.forms.common !== adjective.forms.neuter) return undefined;
    changes.push({ start: word.start, end: word.end, text: withCase(word.text, adjective.forms[to]) });
  }
  const rest = words.slice(nounAt + 1);
  const linking = rest.findIndex(({ lower }) => LINKING.test(lower));
  // What stands between may be a noun of its own, which the adjective then goes with.
  if (linking >= 0 && rest.slice(0, linking).every(({ lower }) => BEFORE_PREDICATE.test(lower))) {
    let next = linking + 1;
    while (BEFORE_PREDICATE.test(rest[next]?.lower ?? '')) next += 1;
    const predicate = rest[next];
    const adjective = predicate && readAdjective(predicate.lower);
    if (predicate !== undefined && adjective !== undefined && adjective.form === was.gender)
      changes.push({ start: predicate.start, end: predicate.end, text: adjective.forms[to] });
  } else if (
    linking >= 0 &&
    rest.slice(linking).some(({ lower }) => readAdjective(lower)?.form === was.gender)
  )
    return undefined;
  return changes.sort((a, b) => a.start - b.start);
}
