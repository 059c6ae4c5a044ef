import type { Bilingual } from './bilingual.ts';

/**
 * What may be said of what a machine has checked, without a full stop: never that it is accessible or follows the law,
 * which no machine can tell.
 */
export const verdictWords = {
  clean: {
    sv: 'Inga hinder funna av de kontroller som en maskin kan göra',
    en: 'No obstacles found by the checks that a machine can make',
  },
  unreviewed: {
    sv: 'Klarmall hittade inga hinder. En människa behöver också granska filen',
    en: 'No obstacles found by machine, review by a person is missing',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
