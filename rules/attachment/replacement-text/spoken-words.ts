import { changedMeaning, findWords } from '@klarmall/swedish';

/** A difference of meaning: a negation, a condition, a number, a dose, a time or a medicine. */
const meanings: ReadonlySet<string | undefined> = new Set(['figures', 'units', 'small words', 'medicines']);

/** Line ends part words with hyphens, and readers put them together again. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/(\p{L})-\s+(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of one text that the other lacks; an abbreviation and its word are the same. */
function missingWords(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const same = left.indexOf(word);
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
}

/**
 * How what is heard differs from what is written, word by word.
 * @returns `meaning` when a negation, condition, number, dose, time, date or medicine is lost, added or changed; `words` for other
 *   words; undefined when a listener hears what is written.
 */
export function spokenDifference(written: string, spoken: string): 'meaning' | 'words' | undefined {
  const [seen, heard] = [plain(written), plain(spoken)];
  // Where a word was parted its hyphen may stand in one of the texts only.
  const tight = (text: string) => text.replace(/\s|(?<=\p{L})-(?=\p{Ll})/gu, '').toLowerCase();
  if (tight(seen) === tight(heard)) return undefined;
  if (meanings.has(changedMeaning(seen, heard))) return 'meaning';
  const [a, b] = [seen, heard].map((text) => findWords(text).map(({ lower }) => lower)) as [
    string[],
    string[],
  ];
  const [lost, added] = [missingWords(a, b), missingWords(b, a)];
  const isExpanded = (short: string) => added.some((word) => word.startsWith(short));
  const expands = lost.length > 0 && lost.length === added.length && lost.every(isExpanded);
  return lost.length + added.length === 0 || expands ? undefined : 'words';
}
