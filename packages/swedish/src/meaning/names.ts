import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendar.ts';
import { isInDictionary, readAdjective, readNoun } from '../grammar/nouns.ts';
import { matchesOf } from '../matches.ts';
import { readActive, readParticiple } from '../verb-lexicon.ts';
import { isFunctionWord, wordClass } from '../word-class.ts';
import type { Word } from '../words.ts';
import { isSubstance, productName } from './medicine-names.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"”)]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
/** Quoted words, in any of the marks that people use; a lone apostrophe opens only after a space. */
const QUOTED =
  /["“”„»«](?=\S)([^"“”„»«\n]{1,300}?)["“”»«](?!\p{L})|(?<![\p{L}\p{N}])['‘’](?=\S)([^'‘’\n]{1,300}?)['’](?!\p{L})/gu;
/** Words that people write with a capital out of politeness or habit, and that name nobody. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...['du', 'dig', 'din', 'ditt', 'dina', 'ni', 'er', 'ert', 'era'],
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES,
]);
/** After these signs a sentence may begin, so that a capital says nothing. */
const MAY_BEGIN = /(?:^|[:.!?…–—•(”"“‘\n]|\p{Extended_Pictographic}|\u20E3|\uFE0F)[\s*_]*$/u;

/** Whether a word in capitals is an ordinary word that is shouted, as far as word lists tell. */
function isOrdinary(lower: string): boolean {
  return (
    isFunctionWord(lower) ||
    readActive(lower) !== undefined ||
    readActive(`${lower}a`) !== undefined ||
    readParticiple(lower) !== undefined ||
    wordClass(lower) === 'adjective' ||
    readAdjective(lower) !== undefined ||
    (lower.length > 3 && isInDictionary(lower)) ||
    (lower.length > 6 && readNoun(lower) !== undefined) ||
    /^(?:sek$|viktig|noga|stopp|obs|gratis|akut|genast|direkt|snarast)/u.test(lower)
  );
}

/** Links and e-mail addresses, as written. */
export function addressFacts(text: string): readonly string[] {
  return (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!?]+$/u, ''));
}

/** Words between quotation marks, whatever the marks. */
export function quotationFacts(text: string): readonly string[] {
  return matchesOf(text, QUOTED).map((match) => (match[1] ?? match[2] ?? '').trim());
}

/** Names of medicines; a product's name with a small letter is not what it was. */
export function medicineFacts(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ text, lower }) => {
    const product = productName(lower);
    if (product !== undefined) return [/^\p{Lu}/u.test(text) ? product : lower];
    return isSubstance(lower) ? [lower] : [];
  });
}

/**
 * Words that a capital in the middle of a sentence makes names, with the first word when the second is one too
 * ("Per Jämlikt"). Words in capitals only count unless they are ordinary words.
 */
export function nameFacts(text: string, words: readonly Word[], start = 0): readonly string[] {
  const names: string[] = [];
  for (const [at, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word.text) || NO_NAMES.has(word.lower)) continue;
    const isShouted = word.text.length > 1 && word.text === word.text.toUpperCase();
    if (isShouted ? isOrdinary(word.lower) : false) continue;
    if (productName(word.lower) !== undefined || isSubstance(word.lower)) continue;
    const mayBegin =
      at === 0 || MAY_BEGIN.test(text.slice(Math.max(0, word.start - start - 6), word.start - start));
    if (mayBegin && !isShouted) continue;
    names.push(word.text);
  }
  return names;
}
