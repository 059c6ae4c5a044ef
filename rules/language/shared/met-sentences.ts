import type { Prose } from '@klarmall/model';
import { perWord } from '@klarmall/swedish';

/** A sentence as it was met in the texts before: by their numbers, the readers that found nothing in it. */
export interface MetSentence {
  readonly silent: boolean[];
}

type Meet = (sentence: string) => MetSentence;
type Roles = Map<Prose['role'], Meet>;

const rolesOf = new WeakMap<ReadonlySet<string>, Roles>();
const MOST_SETS = 16;
/** Every template has its own set of the same few words. */
const rolesWith = perWord((): Roles => new Map(), MOST_SETS);

/**
 * A function that knows a sentence again: the same words in a text with the same role, where the same words are allowed.
 * The letters of a region are mostly the same sentences, and an edit changes one of them.
 */
export function meetingIn({ role, context: { allowedWords } }: Prose): Meet {
  const roles = rolesOf.get(allowedWords) ?? rolesWith([...allowedWords].sort().join('\n'));
  rolesOf.set(allowedWords, roles);
  const meet = roles.get(role) ?? perWord((): MetSentence => ({ silent: [] }));
  roles.set(role, meet);
  return meet;
}

let readers = 0;

/** A number for one who reads by the sentence, and need not read a sentence again that had nothing for it. */
export function sentenceReader(): number {
  readers += 1;
  return readers;
}
