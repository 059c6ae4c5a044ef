import { changedMeaning, findWords, numberWordValue, WEEKDAY_STEM } from '@klarmall/swedish';

/** A difference of meaning: a negation, a condition, a number, a dose, a time or a medicine. */
const meanings: ReadonlySet<string | undefined> = new Set(['figures', 'units', 'small words', 'medicines']);

/** When in the week and in the day: one for another sends somebody at another time. Short forms are the words that they stand for. */
const dayWord = new RegExp(`^(?<day>${WEEKDAY_STEM})(?:dag\\p{Ll}*)?$`, 'u');
const partOfDay =
  /^(?:(?<morning>fm|(?:förmiddag|morgon)\p{Ll}*)|(?<afternoon>em|eftermiddag\p{Ll}*)|(?<evening>kväll\p{Ll}*)|(?<night>natt\p{Ll}*))$/u;

/** The time that a word names; undefined for other words. */
function timeOf(word: string): string | undefined {
  const groups = partOfDay.exec(word)?.groups ?? {};
  return dayWord.exec(word)?.groups?.day ?? Object.keys(groups).find((name) => groups[name] !== undefined);
}

/** Figures as they are compared: written with words or signs, and telephone numbers parted in any way. */
function withFigures(text: string): string {
  return text
    .replace(/(\d)?½/g, (_, whole: string | undefined) => (whole === undefined ? '1/2' : `${whole} 1/2`))
    .replace(/(?<!\p{L})(?:en halv|ett halvt)(?!\p{L})/giu, '1/2')
    .replace(/\d(?:[ -]?\d){6,}/g, (number) => number.replace(/[ -]/g, ''))
    .replace(/\p{L}+/gu, (word) => {
      const value = numberWordValue(word.toLowerCase());
      // "En" and "ett" are articles more often than numbers.
      return value === undefined || value < 2 ? word : String(value);
    });
}

/** Line ends part words with hyphens, and readers put them together again. */
function plain(text: string): string {
  return withFigures(text)
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
  const times = (words: readonly string[]) => words.flatMap((word) => timeOf(word) ?? []).sort();
  if (times(lost).join() !== times(added).join()) return 'meaning';
  const isExpanded = (short: string) => added.some((word) => word.startsWith(short));
  const expands = lost.length > 0 && lost.length === added.length && lost.every(isExpanded);
  return lost.length + added.length === 0 || expands ? undefined : 'words';
}
