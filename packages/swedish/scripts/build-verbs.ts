/**
 * Derives the verb data of this package from the Swedish hunspell dictionary and writes it to `data/generated`.
 * Run by hand when the dictionary has a new version; the dictionary itself is no dependency of this package:
 * `npm install --no-save dictionary-sv@4.0.0 && npx tsx packages/swedish/scripts/build-verbs.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passiveFormsOf, type VerbForms } from '../src/verb-forms.ts';
import { readHunspell } from './hunspell.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

const folder = dirname(fileURLToPath(import.meta.resolve('dictionary-sv')));
const version = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string })
  .version;
const dictionary = readHunspell(
  readFileSync(join(folder, 'index.aff'), 'utf8'),
  readFileSync(join(folder, 'index.dic'), 'utf8'),
);

const formsOfEntry = new Map<string, Set<string>>();
const everyForm = new Set<string>();
for (const [word, flags] of dictionary.entries) {
  const forms = new Set([word]);
  for (const flag of new Set(flags.replaceAll(' ', ''))) {
    for (const { form } of dictionary.formsByFlag(word, flag)) forms.add(form);
  }
  formsOfEntry.set(word, forms);
  for (const form of forms) everyForm.add(form);
}

const isPlainWord = (word: string): boolean => /^[a-zåäöéü]{2,}$/u.test(word);
const verbs = new Map<string, VerbForms>();
const firstConjugation = new Set<string>();

/** The participle that goes with a supine: skrivit → skriven, kört → körd, köpt → köpt. */
function participleOf(preterite: string, supine: string): string {
  if (supine.endsWith('it')) return `${supine.slice(0, -2)}en`;
  if (/dde$/u.test(preterite) && supine.endsWith('tt')) return `${supine.slice(0, -2)}dd`;
  return preterite.endsWith('de') ? `${supine.slice(0, -1)}d` : supine;
}

function readSecondConjugation(word: string): VerbForms | undefined {
  let present: string | undefined;
  let preterite: string | undefined;
  let supine: string | undefined;
  for (const { form, rule } of dictionary.formsByFlag(word, 'K')) {
    if (!rule.strip.endsWith('a')) continue;
    if (rule.add === 'er') present = form;
    else if (/^(?:t|it|tt|ummit|upit|utit)$/u.test(rule.add)) supine = form;
    else preterite = form;
  }
  present ??= everyForm.has(word.slice(0, -1)) ? word.slice(0, -1) : undefined;
  if (present === undefined || preterite === undefined || supine === undefined) return undefined;
  return { infinitive: word, present, preterite, supine, participle: participleOf(preterite, supine) };
}

for (const word of dictionary.entries.keys()) {
  if (!isPlainWord(word)) continue;
  const irregular = IRREGULAR_VERBS.find(
    ([infinitive]) =>
      word === infinitive || (word.endsWith(infinitive) && word.length >= infinitive.length + 2),
  );
  const flags = dictionary.entries.get(word) ?? '';
  const isFirst =
    word.endsWith('a') &&
    everyForm.has(`${word}r`) &&
    (everyForm.has(`${word}de`) || everyForm.has(`${word}des`));
  if (isFirst) {
    firstConjugation.add(word.slice(0, -1));
    continue;
  }
  if (word.endsWith('a') && flags.includes('K')) {
    const forms = readSecondConjugation(word);
    if (forms !== undefined) {
      verbs.set(word, forms);
      continue;
    }
  }
  if (irregular !== undefined) {
    const [infinitive, present, preterite, supine, participle] = irregular;
    const prefix = word.slice(0, word.length - infinitive.length);
    // "nu" + "skära": the first part must leave a verb that the dictionary inflects, or be one of the bare verbs.
    const isVerb = prefix === '' || everyForm.has(prefix + preterite) || /[LRM]/u.test(flags);
    if (!isVerb) continue;
    verbs.set(word, {
      infinitive: word,
      present: prefix + present,
      preterite: prefix + preterite,
      supine: prefix + supine,
      participle: participle === '-' ? '-' : prefix + participle,
    });
    continue;
  }
  if (
    /[eoyåäö]$/u.test(word) &&
    /M/u.test(flags) &&
    everyForm.has(`${word}r`) &&
    everyForm.has(`${word}dde`)
  ) {
    verbs.set(word, {
      infinitive: word,
      present: `${word}r`,
      preterite: `${word}dde`,
      supine: `${word}tt`,
      participle: `${word}dd`,
    });
  }
}

// Verbs whose infinitive is a noun or adjective too (stämma, leda, ringa) stand in the dictionary form by form.
for (const present of dictionary.entries.keys()) {
  const stem = present.slice(0, -2);
  const infinitive = `${stem}a`;
  if (!isPlainWord(present) || !/[^aeiouyåäö]er$/u.test(present) || verbs.has(infinitive)) continue;
  if (!everyForm.has(infinitive) || firstConjugation.has(stem)) continue;
  const short = stem.replace(/([mn])\1$/u, '$1');
  const preterite = [`${short}de`, `${short}te`].find((form) => everyForm.has(form));
  const supine = [`${short}t`, `${short.replace(/d$/u, 't')}t`].find((form) => everyForm.has(form));
  if (preterite === undefined || supine === undefined) continue;
  verbs.set(infinitive, {
    infinitive,
    present,
    preterite,
    supine,
    participle: participleOf(preterite, supine),
  });
}

for (const [infinitive, present, preterite, supine, participle] of IRREGULAR_VERBS) {
  verbs.set(infinitive, { infinitive, present, preterite, supine, participle });
}

// s-forms that are also the genitive of a noun (besöks, provs, frågas).
const genitives = new Set<string>();
for (const [word, forms] of formsOfEntry) {
  const base = word.replace(/[ae]$/u, '');
  // A noun in -a has -or in the plural; the -ar that the dictionary gives such a word is a verb's present tense.
  const plurals = word.endsWith('a') ? [`${base}or`] : [`${base}ar`, `${base}er`];
  const isNoun = [`${word}en`, `${word}et`, `${base}en`, `${base}et`, ...plurals].some(
    (form) => form !== word && forms.has(`${form}s`),
  );
  if (!isNoun) continue;
  // Some nouns lack the genitive of the bare form in the dictionary, not in the language.
  genitives.add(`${word}s`);
  for (const form of forms) if (form.endsWith('s') && forms.has(form.slice(0, -1))) genitives.add(form);
}
const ambiguous = new Set<string>();
const addIfGenitive = (form: string): void => {
  // No Swedish noun has a genitive in -ades, -ats or -ddes that could be meant; those are homographs on paper only.
  if (genitives.has(form) && !/(?:ades|[adt]ts|ddes|tes)$/u.test(form)) ambiguous.add(form);
};
for (const stem of firstConjugation) addIfGenitive(`${stem}as`);
for (const verb of verbs.values()) {
  for (const { form } of passiveFormsOf(verb)) addIfGenitive(form);
}

const lines = [...verbs.values()]
  .map((verb) => [verb.infinitive, verb.present, verb.preterite, verb.supine, verb.participle].join(' '))
  .sort((a, b) => (a < b ? -1 : 1));
const source = `/*!
 * Swedish verb forms, derived from dictionary-sv ${version} (the Swedish hunspell dictionary).
 * Copyright (c) 2003-19 Göran Andersson. GNU Lesser General Public License version 3: see LICENSE.md beside this folder.
 * Written by packages/swedish/scripts/build-verbs.ts; change that, not this.
 */
/** Stems of verbs of the first conjugation (boka: bok), parted by spaces. */
export const FIRST_CONJUGATION =
  '${[...firstConjugation].sort().join(' ')}';
/** Other verbs, one a line: infinitive, present, preterite, supine, participle. */
export const OTHER_VERBS =
  '${lines.join('\\n')}';
/** s-forms that are also the genitive of a noun. */
export const AMBIGUOUS_S_FORMS =
  '${[...ambiguous].sort().join(' ')}';
`;
writeFileSync(new URL('../data/generated/verbs.ts', import.meta.url), source);
process.stdout.write(
  `${firstConjugation.size} verbs of the first conjugation, ${verbs.size} others, ${ambiguous.size} ambiguous s-forms\n`,
);
