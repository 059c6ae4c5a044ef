import type { Word } from '../words.ts';

const ONES =
  'noll|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton'.split(
    '|',
  );
const TENS = 'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio'.split('|');

/** Numbers as figures and in words, as a piece of a regular expression: `1 000`, `0,5`, `tre`. See `numberValue`. */
export const WRITTEN_NUMBER = `(?:\\d+(?:\\s\\d{3}(?!\\d))*(?:[.,]\\d+)?|${[...ONES, 'ett', ...TENS, 'hundra', 'tusen'].join('|')})`;

function buildValues(): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  // *En* and *ett* are articles more often than numbers.
  for (const [value, word] of ONES.entries()) if (value !== 1) values.set(word, String(value));
  for (const [index, ten] of TENS.entries()) {
    values.set(ten, String((index + 2) * 10));
    for (let one = 1; one < 10; one += 1) values.set(ten + (ONES[one] ?? ''), String((index + 2) * 10 + one));
  }
  values.set('tvenne', '2');
  values.set('hundra', '100');
  values.set('tusen', '1000');
  for (const half of ['halv', 'halva', 'halvt', 'hälften']) values.set(half, 'half');
  for (const double of ['dubbel', 'dubbelt', 'dubbla']) values.set(double, 'double');
  const ordinals = 'tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte'.split('|');
  for (const [index, word] of ordinals.entries()) values.set(word, `nth ${index + 3}`);
  return values;
}

let values: ReadonlyMap<string, string> | undefined;

/** Numbers written as words, as figures have them; ordinals as `nth 3`. */
export function numberWordFacts(words: readonly Word[]): readonly string[] {
  values ??= buildValues();
  const known = values;
  return words.flatMap(({ lower }) => known.get(lower) ?? []);
}

/** What a number written as one word is worth: *en* and *ett* 1, *tjugofem* 25, *tusen* 1000; undefined for other words. Lower case. */
export function numberWordValue(word: string): number | undefined {
  if (word === 'en' || word === 'ett') return 1;
  values ??= buildValues();
  const value = values.get(word);
  return value !== undefined && /^\d+$/u.test(value) ? Number(value) : undefined;
}
