import type { WordTest } from './rule.ts';

/** Letters and figures alone: what a rule says of its words holds whatever signs stand between them. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** More different words than a long letter has; then it starts anew, so that no text can fill the memory. */
const MOST_WORDS = 20_000;

/**
 * A function that tells which of some rules have one of their words in a text, so that the others need not read it. Each
 * word is asked about once, however many texts have it.
 * @param tests a test for each rule, tried on each word alone in lower case; undefined: the rule reads every text.
 * @returns for each rule, in the same order, 1 where it reads the text. The array is the same every time.
 */
export function readersOf(tests: readonly (WordTest | undefined)[]): (text: string) => Uint8Array {
  const always = Uint8Array.from(tests, (test) => (test === undefined ? 1 : 0));
  const readers = Uint8Array.from(always);
  let known = new Map<string, readonly number[]>();
  const rulesFor = (word: string): readonly number[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const lower = word.toLowerCase();
    const found = tests.flatMap((one, rule) => (one?.test(lower) === true ? [rule] : []));
    if (known.size >= MOST_WORDS) known = new Map();
    known.set(word, found);
    return found;
  };
  return (text) => {
    readers.set(always);
    for (const word of text.match(WORD) ?? []) for (const rule of rulesFor(word)) readers[rule] = 1;
    return readers;
  };
}
