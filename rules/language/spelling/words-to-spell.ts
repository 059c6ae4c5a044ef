import type { Prose } from '@klarmall/model';
import type { Word } from '@klarmall/swedish';
import { touchesPlaceholder } from '../../support/prose.ts';
import { analyse, touches } from '../shared/analysis.ts';

/** Names begin with a capital, codes hold figures, and shorter words have too many neighbours to guess among. */
const SPELT = /^\p{Ll}{4,}(?:-\p{Ll}{2,})*$/u;

/** The words of a text that a dictionary is asked for: Swedish, in small letters, neither an address nor a filled-in field. */
export function wordsToSpell(prose: Prose): readonly Word[] {
  if (prose.locked || prose.role === 'internalName' || prose.role === 'document') return [];
  const { words, addresses, isSwedish } = analyse(prose);
  if (!isSwedish) return [];
  const { allowedWords } = prose.context;
  return words.filter(
    (word) =>
      SPELT.test(word.text) &&
      !allowedWords.has(word.text) &&
      !touches(addresses, word.start, word.end) &&
      !touchesPlaceholder(prose, word),
  );
}
