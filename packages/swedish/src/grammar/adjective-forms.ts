/** An adjective's strong forms: *en stor*, *ett stort*, *två stora*. */
export interface AdjectiveForms {
  readonly common: string;
  readonly neuter: string;
  readonly plural: string;
}

/** Endings that only adjectives have, so that no list needs them. */
export const REGULAR_ADJECTIVE =
  /\p{L}{2}(?:lig|isk|sam|bar|full|lös|ig|ad|iv|al|ell|ent|ant|ös|(?<=\p{L}{3})är)$/u;

/** Inflects an adjective or participle by the regular pattern of its ending: röd – rött – röda, öppen – öppet – öppna. */
export function adjectiveForms(common: string): AdjectiveForms {
  const cut = (letters: number): string => common.slice(0, -letters);
  const forms = (neuter: string, plural: string): AdjectiveForms => ({ common, neuter, plural });
  if (common.endsWith('ad')) return forms(`${cut(1)}t`, `${common}e`);
  if (/[aeiouyåäö]d$/u.test(common)) return forms(`${cut(1)}tt`, `${common}a`);
  if (common.endsWith('dd')) return forms(`${cut(2)}tt`, `${common}a`);
  if (common.endsWith('d')) return forms(`${cut(1)}t`, `${common}a`);
  // "Ren" and "klen" have one syllable and keep it.
  if (/[aeiouyåäö]\p{L}*en$/u.test(common)) return forms(`${cut(1)}t`, `${cut(2)}na`);
  if (/[aeiouyåäö]t$/u.test(common)) return forms(`${common}t`, `${common}a`);
  if (common.endsWith('t')) return forms(common, `${common}a`);
  if (/e[lr]$/u.test(common)) return forms(`${common}t`, `${cut(2)}${common.slice(-1)}a`);
  if (common.endsWith('nn')) return forms(`${cut(1)}t`, `${common}a`);
  if (/[aeiouyåäö]$/u.test(common)) return forms(`${common}tt`, `${common}a`);
  return forms(`${common}t`, `${common}a`);
}
