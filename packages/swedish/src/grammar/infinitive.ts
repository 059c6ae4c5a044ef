import { readActive, readPassive } from '../verb-lexicon.ts';

/** Verbs whose infinitive the dictionary does not tell. */
const IRREGULAR: Readonly<Record<string, string>> = {
  är: 'vara',
  var: 'vara',
  har: 'ha',
  får: 'få',
  finns: 'finnas',
  fanns: 'finnas',
  behövs: 'behövas',
  blir: 'bli',
  går: 'gå',
  gör: 'göra',
  ska: 'skola',
  vet: 'veta',
  ser: 'se',
  tar: 'ta',
  ger: 'ge',
  ber: 'be',
};

/** The infinitive of a present tense, active or passive (minskar → minska, behövs → behövas); undefined for other words. */
export function infinitiveOf(present: string): string | undefined {
  const known = IRREGULAR[present];
  if (known !== undefined) return known;
  const active = readActive(present);
  if (active?.tense === 'present') return active.infinitive;
  const passive = readPassive(present);
  return passive?.tense === 'present' ? `${passive.infinitive}s` : undefined;
}

/** The present of a verb from its infinitive: undersöka → undersöker, boka → bokar, ge → ger, göra → gör. */
export function presentOf(infinitive: string): string {
  const stem = infinitive.replace(/a$/u, '');
  const isPresent = (form: string): boolean => {
    const reading = readActive(form);
    return reading?.infinitive === infinitive && reading.tense === 'present';
  };
  return [`${stem}er`, stem].find(isPresent) ?? `${infinitive}r`;
}

/** The imperative of a verb from its infinitive and present: tvätta, stryk, ta, gör, glöm. */
export function imperativeOf(infinitive: string, present: string): string {
  if (present === `${infinitive}r`) return infinitive;
  if (present.endsWith('er')) return present.slice(0, -2).replace(/mm$/u, 'm');
  return present;
}
