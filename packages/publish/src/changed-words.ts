/** A text in three: what stands before a change, the change, and what stands after. */
export type ChangedWords = readonly [before: string, changed: string, after: string];

/** Where two texts differ, to the word: from the first word that differs to the last. Linear. */
export function changedWords(old: string, now: string): readonly [old: ChangedWords, now: ChangedWords] {
  const left = old.split(/(\s+)/);
  const right = now.split(/(\s+)/);
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const parts = (words: readonly string[]): ChangedWords => {
    const middle = words.slice(start, words.length - end).join('');
    // The space after the last changed word is no part of the change.
    const changed = middle.trimEnd();
    const after = middle.slice(changed.length) + words.slice(words.length - end).join('');
    return [words.slice(0, start).join(''), changed, after];
  };
  return [parts(left), parts(right)];
}
