import { defineRule } from '@klarmall/lint';
import type { TextContent, WrittenText } from '@klarmall/model';
import { findPersonalNumbers, parseIsoDate } from '@klarmall/swedish';
import { dataProtection, ownBasis } from '../../support/basis.ts';

/** The words of a text that is no prose. */
function wordsOf({ inlines = [] }: TextContent): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : ' ')).join('');
}

export default defineRule({
  id: 'privacy/personal-number-in-data',
  on: 'library',
  needs: ['today'],
  severity: 'error',
  exceptable: false,
  title: {
    sv: 'Ett exempel eller en inställning innehåller ett personnummer',
    en: 'An example or a setting holds a personal identity number',
  },
  why: {
    sv: 'Numret pekar ut en person för alla som öppnar filen eller får meddelandet.',
    en: 'The number points out one person to all who open the file or get the message.',
  },
  action: {
    sv: 'Ta bort numret. Skriv ett påhittat exempel utan personnummer.',
    en: 'Remove the number. Write an invented example without an identity number.',
  },
  tags: ['klarmall'],
  basis: [dataProtection, ownBasis],
  messages: {
    found: {
      sv: 'Här står ett nummer som pekar ut en person ({number}).',
      en: 'Here is a number that points out one person ({number}).',
    },
    possible: {
      sv: 'Det här kan vara ett {kind} ({number}).',
      en: 'This may be a personal identity number ({number}).',
    },
  },
  check(library, { report, today }) {
    const day = parseIsoDate(today);
    // What a person reads is looked at as prose.
    const look = (texts: readonly WrittenText[]): void => {
      for (const text of texts) {
        if (text.row.reader !== 'system' || text.row.role === 'phoneNumber') continue;
        for (const match of findPersonalNumbers(wordsOf(text), day ? { today: day } : {})) {
          const isCertain = match.certainty === 'certain';
          report({
            message: isCertain ? 'found' : 'possible',
            data: { number: match.masked, kind: match.kind },
            place: text.place,
            certainty: isCertain ? 'certain' : 'review',
          });
        }
      }
    };
    for (const template of library.templates)
      look(template.texts.filter(({ origin }) => origin === template.id));
    for (const { texts } of [...library.units, ...library.snippets]) look(texts);
  },
});
