import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Spelling } from '@klarmall/lint';
import type { LinkedUnit, Prose } from '@klarmall/model';
import { wordsInPacks, wordsToSpell } from '@klarmall/rules';
import { cspellDictionary } from './cspell.ts';
import type { Dictionary } from './dictionary.ts';
import { hunspellDictionary } from './hunspell.ts';

/** The dictionaries that may be installed, the best first: in the project, beside Klarmall, on the machine. */
export function installedDictionaries(root: string): readonly Dictionary[] {
  return [cspellDictionary([root, dirname(fileURLToPath(import.meta.url))]), hunspellDictionary()];
}

/** Words that units bring: in their names and addresses, and in the titles of their links. */
export function wordsOfUnits(units: readonly LinkedUnit[]): ReadonlySet<string> {
  const texts = units.flatMap(({ source, links }) => [
    source.name,
    source.address ?? '',
    ...[...links.values()].map(({ title }) => title),
  ]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/**
 * The words of texts that no dictionary has, apart from those in `known` and in Klarmall's own lists. All words are
 * looked up at once, since a dictionary takes a second to open. Undefined when none is installed.
 */
export async function spellingOf(
  texts: Iterable<Prose>,
  known: ReadonlySet<string>,
  dictionaries: readonly Dictionary[],
): Promise<Spelling | undefined> {
  const inPacks = wordsInPacks();
  const words = new Set<string>();
  for (const prose of texts) {
    for (const { text } of wordsToSpell(prose)) if (!known.has(text) && !inPacks.has(text)) words.add(text);
  }
  for (const dictionary of dictionaries) {
    const misspelt = await dictionary([...words].sort());
    if (misspelt !== undefined) return misspelt;
  }
  return undefined;
}
