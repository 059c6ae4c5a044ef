/**
 * Derives the gender of nouns and the adjectives of this package from the Swedish hunspell dictionary, into `data/generated`.
 * Run by hand like build-verbs.ts: `npm install --no-save dictionary-sv@4.0.0 && npx tsx packages/swedish/scripts/build-nouns.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adjectiveForms, REGULAR_ADJECTIVE } from '../src/grammar/adjective-forms.ts';
import { COMMON_ENDING, LONGEST_WITHOUT_ENDING, SHORTEST_LAST_PART } from '../src/grammar/noun-endings.ts';
import { KNOWN_GENDERS, readHunspell } from './hunspell.ts';

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.resolve('dictionary-sv')));
const version = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string })
  .version;
const dictionary = readHunspell(
  readFileSync(join(folder, 'index.aff'), 'utf8'),
  readFileSync(join(folder, 'index.dic'), 'utf8'),
);

type Gender = 'common' | 'neuter';
const genders = new Map<string, Gender>();
const adjectives = new Set<string>();

/** The gender that a noun's definite singular shows: tiden, frågan, brevet, kvittot. *-en* ends the plural of neuters too. */
function genderFrom(word: string, forms: ReadonlySet<string>): Gender | undefined {
  const short = word.replace(/e([lrn])$/u, '$1');
  const endsInVowel = /[aeiouyåäö]$/u.test(word);
  const isVerb = forms.has(`${word}r`);
  // "Rummet", "mannen": the last letter is doubled before the article.
  const doubled = /[mn]$/u.test(word) && !word.endsWith('män') ? word + word.slice(-1) : word;
  if (forms.has(`${word}et`) || forms.has(`${doubled}et`) || (short !== word && forms.has(`${short}et`)))
    return 'neuter';
  if (endsInVowel && forms.has(`${word}t`) && !isVerb) return 'neuter';
  if (
    forms.has(`${word}en`) ||
    forms.has(`${doubled}en`) ||
    (/(?:[aeiouyåäö]|el|er|or)$/u.test(word) && forms.has(`${word}n`))
  )
    return 'common';
  return undefined;
}

for (const [word, flags] of dictionary.entries) {
  if (!/^[a-zåäöé]{2,}$/u.test(word)) continue;
  const forms = new Set([word]);
  for (const flag of new Set(flags.replaceAll(' ', '')))
    for (const { form } of dictionary.formsByFlag(word, flag)) forms.add(form);
  const { neuter, plural } = adjectiveForms(word);
  const isAdjective = forms.has(neuter) && forms.has(plural);
  // "Len" and "sen" end too many nouns (pulsen, stolen) to be read at the end of a word.
  const isEnding = !/^[^aeiouyåäö]*en$/u.test(word);
  if (isAdjective && isEnding && !forms.has(`${word}ar`)) adjectives.add(word);
  const gender = KNOWN_GENDERS.get(word) ?? (isAdjective ? undefined : genderFrom(word, forms));
  if (gender !== undefined) genders.set(word, gender);
}

/** Shortest first, so that a compound is left out where its last part says the same. */
const byLength = (words: Iterable<string>): string[] =>
  [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));

function lastPart<Value>(known: ReadonlyMap<string, Value>, word: string): Value | undefined {
  for (let from = 1; from <= word.length - SHORTEST_LAST_PART; from += 1) {
    const value = known.get(word.slice(from));
    if (value !== undefined) return value;
  }
  return undefined;
}

const nouns = new Map<string, Gender>();
for (const word of byLength(genders.keys())) {
  const expected =
    lastPart(nouns, word) ??
    (COMMON_ENDING.test(word) && word.length > LONGEST_WITHOUT_ENDING ? 'common' : undefined);
  const gender = genders.get(word);
  if (gender !== undefined && gender !== expected) nouns.set(word, gender);
}
const bases = new Map<string, true>();
for (const word of byLength(adjectives))
  if (!REGULAR_ADJECTIVE.test(word) && lastPart(bases, word) === undefined) bases.set(word, true);

const listed = (gender: Gender): string =>
  [...nouns]
    .filter(([, one]) => one === gender)
    .map(([word]) => word)
    .sort()
    .join(' ');
const source = `/*!
 * Genders of Swedish nouns, and adjectives, derived from dictionary-sv ${version} (the Swedish hunspell dictionary).
 * Copyright (c) 2003-19 Göran Andersson. GNU Lesser General Public License version 3: see LICENSE.md beside this folder.
 * Written by packages/swedish/scripts/build-nouns.ts; change that, not this.
 */
/** Nouns that take *en*, parted by spaces; compounds stand by their last part. */
export const COMMON_NOUNS =
  '${listed('common')}';
/** Nouns that take *ett*. */
export const NEUTER_NOUNS =
  '${listed('neuter')}';
/** Adjectives in their common gender. */
export const ADJECTIVES =
  '${[...bases.keys()].sort().join(' ')}';
`;
writeFileSync(new URL('../data/generated/nouns.ts', import.meta.url), source);
process.stdout.write(`${nouns.size} nouns, ${bases.size} adjectives\n`);
