/** More different words than a long letter has; then it starts anew, so that no text can fill the memory. */
const mostWords = 5000;

/**
 * `read`, once per word: a text has few different words, and every rule asks about all of them.
 * @param most how many readings are kept before it starts anew; few where whole texts are read.
 */
export function perWord<Reading>(
  read: (word: string) => Reading,
  most = mostWords,
): (word: string) => Reading {
  let known = new Map<string, Reading>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Reading;
    const reading = read(word);
    // Not `clear()`: V8 leads from the cleared table to the next, so that all of them stay until the whole heap is swept.
    if (known.size >= most) known = new Map();
    known.set(word, reading);
    return reading;
  };
}

/** Rules, the guard of fixes and the report ask about the same few texts. */
const MOST_TEXTS = 16;

/** `read`, once per text for as long as several ask about it: for what is found in a whole paragraph. */
export function perText<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  return perWord(read, MOST_TEXTS);
}
