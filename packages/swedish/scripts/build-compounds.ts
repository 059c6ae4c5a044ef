/**
 * Derives the compounds of two nouns from the Swedish hunspell dictionary, into `data/generated`.
 * Run by hand like build-nouns.ts: `npm install --no-save dictionary-sv@4.0.0 && npx tsx packages/swedish/scripts/build-compounds.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adjectiveForms } from '../src/grammar/adjective-forms.ts';
import { KNOWN_GENDERS, readHunspell } from './hunspell.ts';

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.resolve('dictionary-sv')));
const version = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string })
  .version;
const dictionary = readHunspell(
  readFileSync(join(folder, 'index.aff'), 'utf8'),
  readFileSync(join(folder, 'index.dic'), 'utf8'),
);
/** Neither part is shorter: "ö" and "tå" begin and end too many words. */
const SHORTEST_PART = 3;
/** Neuters that end in -a, alone or last in a compound. */
const NEUTERS_IN_A = /(?:öga|öra|hjärta|schema|tema|trauma|drama|dilemma|panorama)$/u;
/** Of the nouns that are adjectives too, those that mostly are nouns. */
const MOSTLY_NOUNS: ReadonlySet<string> = new Set(['kort', 'central']);
/** Flags of words that only compounds have, and of those that begin one. */
const ONLY_IN_COMPOUNDS = 'Z';
const BEGINS_COMPOUNDS = 'X';

type Gender = 'common' | 'neuter';
const nouns = new Map<string, Gender>();
const adjectives = new Set<string>();
const words = new Set<string>();
const onlyFirst = new Set<string>();
for (const [word, flags] of dictionary.entries) {
  if (!/^[a-zåäöé]{2,}$/u.test(word)) continue;
  if (flags.includes(ONLY_IN_COMPOUNDS)) {
    if (flags.includes(BEGINS_COMPOUNDS) && word.length > SHORTEST_PART) onlyFirst.add(word);
    continue;
  }
  const forms = new Set([word]);
  for (const flag of new Set(flags.replaceAll(' ', '')))
    for (const { form } of dictionary.formsByFlag(word, flag)) forms.add(form);
  for (const form of forms) words.add(form);
  const { neuter, plural } = adjectiveForms(word);
  const short = word.replace(/e([lrn])$/u, '$1');
  const isAdjective = forms.has(neuter) && forms.has(plural);
  const isVerb = forms.has(`${word}r`) && forms.has(`${word}s`) && !forms.has(`${word}n`);
  // "Rummet", "mannen": the last letter is doubled before the article.
  const doubled = /[mn]$/u.test(word) && !word.endsWith('män') ? word + word.slice(-1) : word;
  const endsInVowel = /[aeiouyåäö]$/u.test(word);
  // "Frågat" is a verb's; the few neuters in -a are known.
  const isNeuter = word.endsWith('a')
    ? NEUTERS_IN_A.test(word)
    : forms.has(`${word}et`) ||
      forms.has(`${doubled}et`) ||
      forms.has(endsInVowel ? `${word}t` : `${short}et`);
  const isCommon =
    forms.has(`${word}en`) || forms.has(`${doubled}en`) || forms.has(`${word}n`) || forms.has(`${short}en`);
  // Kort, central and grund are nouns as well: no adjective ends in -et or -en.
  const isNoun = !isAdjective || forms.has(`${word}et`) || forms.has(`${word}en`);
  if (isAdjective) adjectives.add(word);
  if ((isNeuter || isCommon) && isNoun && !isVerb)
    nouns.set(word, KNOWN_GENDERS.get(word) ?? (isNeuter ? 'neuter' : 'common'));
}

/** Where the compound is cut, with its second part; each cut whose second part is a noun. */
function cuts(word: string): readonly (readonly [first: string, second: string])[] {
  const found: [string, string][] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const second = word.slice(at);
    if (nouns.has(second)) found.push([word.slice(0, at), second]);
  }
  return found;
}

const seconds = new Map<string, Set<string>>();
for (const word of nouns.keys())
  for (const [first, second] of cuts(word)) {
    const known = seconds.get(first) ?? new Set<string>();
    seconds.set(first, known.add(second));
  }

/** Whether a first part is written apart by mistake: a noun, or its linking form (hälso, vaccinations). */
function isFirstPart(first: string): boolean {
  return nouns.has(first) || (first.endsWith('s') && nouns.has(first.slice(0, -1)));
}

const lines = [...seconds]
  .filter(([first]) => isFirstPart(first))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([first, list]) => `${first} ${[...list].sort().join(' ')}`);
/** Läkar, of läkare; hälso and gatu, of hälsa and gata; arbets, of arbete. Others are adjectives and foreign parts. */
function isLinkingForm(first: string): boolean {
  const stem = first.slice(0, -1);
  if (words.has(first)) return false;
  if (first.endsWith('ar')) return nouns.has(`${first}e`);
  if (/[oue]$/u.test(first)) return nouns.has(`${stem}a`);
  return first.endsWith('s') && (nouns.has(stem) || nouns.has(`${stem}e`) || nouns.has(`${stem}a`));
}

const firsts = [...onlyFirst].filter(isLinkingForm).sort();
const ends = new Set([...seconds.values()].flatMap((list) => [...list]));
const ofGender = (gender: Gender): string =>
  [...ends]
    .filter((word) => nouns.get(word) === gender && (!adjectives.has(word) || MOSTLY_NOUNS.has(word)))
    .sort()
    .join(' ');
const source = `/*!
 * Compounds of two Swedish nouns, derived from dictionary-sv ${version} (the Swedish hunspell dictionary).
 * Copyright (c) 2003-19 Göran Andersson. GNU Lesser General Public License version 3: see LICENSE.md beside this folder.
 * Written by packages/swedish/scripts/build-compounds.ts; change that, not this.
 */
/** First parts that are no words of their own, parted by spaces. */
export const ONLY_FIRST_PARTS =
  '${firsts.join(' ')}';
/** A first part, then the second parts that the dictionary has with it, a line each. */
export const COMPOUNDS =
  '\\n${lines.join('\\n')}\\n';
/** Nouns that end some compound and take *en*, parted by spaces. */
export const COMMON_ENDS =
  '${ofGender('common')}';
/** Those that take *ett*. */
export const NEUTER_ENDS =
  '${ofGender('neuter')}';
`;
writeFileSync(new URL('../data/generated/compounds.ts', import.meta.url), source);
process.stdout.write(`${lines.length} first parts, ${firsts.length} that are no words\n`);
