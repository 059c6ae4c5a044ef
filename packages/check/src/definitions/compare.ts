import type { FindingDefinition } from '@klarmall/model';

const common = { tags: ['klarmall'], basis: [], exceptable: false } as const;

/** What a comparison of two states of a project can find. */
export const compareDefinitions: readonly FindingDefinition[] = [
  {
    ...common,
    id: 'comparison/breaking-version',
    severity: 'error',
    certainty: 'certain',
    title: { sv: 'Ändringen bryter ett avtal', en: 'The change breaks a contract' },
    why: {
      sv: 'Den som skickar meddelandet eller bygger på mallen räknar med det som var. Versionen är sättet att säga till.',
      en: 'Whoever sends the message or builds on the template counts on what was. The version is how they are told.',
    },
    action: {
      sv: 'Höj det första talet i version, och berätta för dem som använder mallen.',
      en: 'Raise the first number of version, and tell those who use the template.',
    },
    messages: {
      notRaised: {
        sv: '{template} har kvar version {version}, men något som andra räknar med är ändrat.',
        en: '{template} still has version {version}, but something that others count on has changed.',
      },
      tooLittle: {
        sv: '{template} gick från version {before} till {version}. En brytande ändring behöver ett nytt första tal.',
        en: '{template} went from version {before} to {version}. A breaking change needs a new first number.',
      },
    },
  },
  {
    ...common,
    id: 'comparison/version',
    severity: 'warning',
    certainty: 'certain',
    title: { sv: 'Versionen är inte höjd', en: 'The version was not raised' },
    why: {
      sv: 'Två olika texter får samma version. Då går det inte att veta vad en mottagning har.',
      en: 'Two different texts get the same version, and nobody can tell which one a unit has.',
    },
    action: {
      sv: 'Höj version: det sista talet för nya ord, det mellersta för något nytt.',
      en: 'Raise version: the last number for new words, the middle one for something new.',
    },
    messages: {
      notRaised: {
        sv: '{template} är ändrad men har kvar version {version}.',
        en: '{template} has changed but still has version {version}.',
      },
      tooLittle: {
        sv: '{template} gick från version {before} till {version}. Något är nytt, så höj det mellersta talet.',
        en: '{template} went from version {before} to {version}. Something is new, so raise the middle number.',
      },
      lowered: {
        sv: '{template} gick från version {before} till {version}, som är äldre.',
        en: '{template} went from version {before} to {version}, which is older.',
      },
      removed: {
        sv: '{template} hade version {before} men har ingen längre.',
        en: '{template} had version {before} but has none any more.',
      },
    },
  },
];
