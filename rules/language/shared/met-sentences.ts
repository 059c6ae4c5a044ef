import { readersOf, type WordTest } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { perWord } from '@klarmall/swedish';

/** A sentence as it was met in the texts before: for each reader by its number, 1 where it may have something for it. */
export interface MetSentence {
  readonly readers: Uint8Array;
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
  const meet = roles.get(role) ?? perWord((sentence): MetSentence => ({ readers: readersOfNew(sentence) }));
  roles.set(role, meet);
  return meet;
}

const words: (WordTest | undefined)[] = [];
let readersOfWords: ReturnType<typeof readersOf> | undefined;

/** Those that have one of their words in a sentence that nobody has met. Readers are all there before the first text. */
function readersOfNew(sentence: string): Uint8Array {
  readersOfWords ??= readersOf(words);
  return readersOfWords(sentence).slice();
}

/**
 * A number for one who reads by the sentence, and need not read a sentence that has none of its words, or that had nothing
 * for it before.
 * @param own a test of each word alone, as a rule's own; undefined: any word may be one of its.
 */
export function sentenceReader(own?: WordTest): number {
  words.push(own);
  return words.length - 1;
}

/** For each reader by its number, 0 where no sentence has anything for it. A reader that came after the first text reads all. */
export function readersOfAny(met: readonly MetSentence[]): Uint8Array {
  return new Uint8Array(words.length).map((_, reader) =>
    met.every(({ readers }) => readers[reader] === 0) ? 0 : 1,
  );
}
