import type { FindingDefinition } from '@klarmall/model';

/** A message that its own schema refuses. */
export const payloadIncomplete: FindingDefinition = {
  id: 'channel/payload-incomplete',
  severity: 'error',
  certainty: 'certain',
  exceptable: false,
  tags: ['klarmall'],
  basis: [{ source: 'Klarmalls format för färdiga meddelanden' }],
  title: { sv: 'Meddelandet är inte helt', en: 'The message is not complete' },
  why: {
    sv: 'Ett sändande system kan inte lita på innehållet.',
    en: 'A sending system cannot rely on the content.',
  },
  action: {
    sv: 'Rätta de andra felen i mallen först. Står felet kvar? Anmäl det till oss.',
    en: 'Mend the template’s other errors first. If this stays, report it to us.',
  },
  messages: {
    incomplete: {
      sv: 'En del av meddelandet saknas eller är tom: {path}.',
      en: 'A part of the message is missing or empty: {path}.',
    },
  },
};
