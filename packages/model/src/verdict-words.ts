import type { Bilingual } from './bilingual.ts';
import type { AttachmentVerdict } from './verdict.ts';

/**
 * What may be said of what a machine has checked, without a full stop: never that it is accessible or follows the law,
 * which no machine can tell.
 */
export const verdictWords = {
  clean: {
    sv: 'Klarmall hittade inga hinder, men en dator hittar inte allt',
    en: 'Klarmall found no obstacles, but a computer does not find everything',
  },
  unreviewed: {
    sv: 'Klarmall hittade inga hinder. En människa behöver också granska filen',
    en: 'No obstacles found by machine, review by a person is missing',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The verdict on an attachment in words, as reports and payloads state it, without a full stop. */
export const attachmentVerdictWords: Readonly<Record<AttachmentVerdict['verdict'], Bilingual>> = {
  passed: verdictWords.clean,
  unreviewed: verdictWords.unreviewed,
  excepted: {
    sv: 'Har hinder som ett undantag gäller för',
    en: 'Has barriers that an exception is in force for',
  },
  stopped: { sv: 'Stoppad', en: 'Stopped' },
};
