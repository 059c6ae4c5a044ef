/** Index of the first occurrence of an ASCII word at or after `from`, -1 when there is none before `end`. */
export function indexOfWord(bytes: Uint8Array, word: string, from = 0, end = bytes.length): number {
  const first = word.charCodeAt(0);
  const last = end - word.length;
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (matchesAt(bytes, word, at)) return at;
  }
  return -1;
}

/** Index of the last occurrence of an ASCII word, -1 when there is none. */
export function lastIndexOfWord(bytes: Uint8Array, word: string): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at > 0 ? bytes.lastIndexOf(first, at - 1) : -1) {
    if (matchesAt(bytes, word, at)) return at;
  }
  return -1;
}

/** Whether an ASCII word stands at an offset. */
export function matchesAt(bytes: Uint8Array, word: string, at: number): boolean {
  for (let index = 0; index < word.length; index++)
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}
