import type { Bilingual } from '@klarmall/model';

/** Why a condition of PDF/UA has its level: what its break does to a reader. */
export const reasons = {
  formal: {
    sv: 'Formellt fel. Ingen läsare märker det.',
    en: 'A formal fault. No reader meets it.',
  },
  silent: {
    sv: 'Skärmläsaren hoppar över innehållet eller läser det fel.',
    en: 'The screen reader skips the content or reads it wrong.',
  },
  untagged: {
    sv: 'Utan taggar vet skärmläsaren inte vad som är rubrik, lista och läsordning.',
    en: 'Without tags the screen reader does not know headings, lists and reading order.',
  },
  relations: {
    sv: 'Skärmläsaren tappar bort vilken cell eller punkt som hör till vad.',
    en: 'The screen reader loses track of which cell or item belongs to what.',
  },
  pronunciation: {
    sv: 'Skärmläsaren vet inte vilket uttal den ska använda.',
    en: 'The screen reader does not know which pronunciation to use.',
  },
  appearance: {
    sv: 'Det kan synas på skärmen men stör inte uppläsningen.',
    en: 'It may show on the screen but does not disturb reading aloud.',
  },
  unseen: {
    sv: 'Den som ser får tomma rutor i stället för tecken.',
    en: 'Those who see get empty boxes instead of characters.',
  },
  unsure: {
    sv: 'Programmet som gjorde filen litade inte på sina taggar. En människa måste läsa igenom.',
    en: 'The program that made the file did not trust its own tags. A person must read it through.',
  },
  remapped: {
    sv: 'En vanlig tagg har fått en ny betydelse. Program tolkar den olika, så en människa måste lyssna.',
    en: 'An ordinary tag was given a new meaning. Readers differ, so a person must listen.',
  },
  unreachable: {
    sv: 'Invånaren kommer inte åt innehållet med tangentbord och skärmläsare.',
    en: 'The citizen cannot reach the content with keyboard and screen reader.',
  },
  outside: {
    sv: 'Innehållet följer inte med filen.',
    en: 'The content does not come with the file.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ReasonName = keyof typeof reasons;
