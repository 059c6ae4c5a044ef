import { findWords } from '@klarmall/swedish';
import { PACKS } from '../language/shared/packs/generated/packs.ts';

/** Every word of every pack in all its forms, and of what to write instead, in small letters: they are spelt right. */
export function wordsInPacks(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { entries } of PACKS) {
    for (const { forms, replace } of entries) {
      for (const text of [...forms, ...replace]) for (const { lower } of findWords(text)) words.add(lower);
    }
  }
  return words;
}
