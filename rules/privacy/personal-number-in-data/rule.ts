import { defineLibraryRule } from '@klarmall/lint';
import type { Place, TextContent, WrittenText } from '@klarmall/model';
import { findPersonalNumbers } from '@klarmall/swedish';
import { dataProtection, ownBasis } from '../../support/basis.ts';
import { dayOf } from '../../support/day.ts';

/** The words of a text that is no prose. */
function wordsOf({ inlines = [] }: TextContent): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : ' ')).join('');
}

interface Data {
  readonly words: string;
  readonly place: Place;
}

/** The values among some texts that no person reads: what a person reads is looked at as prose. */
function dataOf(texts: readonly WrittenText[]): readonly Data[] {
  return texts
    .filter(({ row }) => row.reader === 'system' && row.role !== 'phoneNumber')
    .map((text) => ({ words: wordsOf(text), place: text.place }));
}

export default defineLibraryRule({
  id: 'privacy/personal-number-in-data',
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
  gather({ id, texts }) {
    const own = dataOf(texts.filter(({ origin }) => origin === id)).filter(
      ({ words }) => findPersonalNumbers(words).length > 0,
    );
    return own.length === 0 ? undefined : own;
  },
  check({ templates, units, snippets }, context) {
    const ofOthers = [...units, ...snippets].map(({ texts }) => dataOf(texts));
    for (const { words, place } of [...templates, ...ofOthers].flat()) {
      for (const match of findPersonalNumbers(words, dayOf(context))) {
        const isCertain = match.certainty === 'certain';
        context.report({
          message: isCertain ? 'found' : 'possible',
          data: { number: match.masked, kind: match.kind },
          place,
          certainty: isCertain ? 'certain' : 'review',
        });
      }
    }
  },
});
