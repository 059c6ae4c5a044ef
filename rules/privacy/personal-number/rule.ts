import { defineRule } from '@klarmall/lint';
import { findPersonalNumbers } from '@klarmall/swedish';
import { dataProtection, ownBasis } from '../../support/basis.ts';
import { dayOf } from '../../support/day.ts';
import { touchesPlaceholder } from '../../support/prose.ts';

const action = {
  sv: 'Ta bort numret. Ska det stå där? Skapa ett fält som du fyller i när du skickar.',
  en: 'Remove the number. Must it be there? Make a field that is filled in when the message is sent.',
};

export default defineRule({
  id: 'privacy/personal-number',
  words: /\p{Nd}/u,
  on: 'prose',
  needs: ['today'],
  severity: 'error',
  exceptable: false,
  title: { sv: 'Mallen innehåller ett personnummer', en: 'The template holds a personal identity number' },
  why: {
    sv: 'En mall går till många. Numret pekar ut en enda person för alla som läser.',
    en: 'A template reaches many people. The number points out one person to all of them.',
  },
  action,
  tags: ['klarmall'],
  basis: [dataProtection, ownBasis],
  messages: {
    personnummer: {
      sv: 'Här står ett personnummer ({number}).',
      en: 'Here is a personal identity number ({number}).',
    },
    samordningsnummer: {
      sv: 'Här står ett samordningsnummer ({number}).',
      en: 'Here is a coordination number ({number}).',
    },
    interimsnummer: {
      sv: 'Här står ett tillfälligt personnummer ({number}).',
      en: 'Here is an interim identity number ({number}).',
    },
    reservnummer: {
      sv: 'Här står ett reservnummer ({number}).',
      en: 'Here is a reserve identity number ({number}).',
    },
    possible: {
      sv: 'Det här kan vara ett {kind} ({number}).',
      en: 'This may be a personal identity number ({number}).',
    },
    wrongCheckDigit: {
      sv: 'Det här ser ut som ett {kind} ({number}), men kontrollsiffran stämmer inte.',
      en: 'This looks like a personal identity number ({number}), but its check digit is wrong.',
      action: {
        sv: 'Är det någons nummer med ett skrivfel? Ta bort det. Annars kan det stå kvar.',
        en: "Is it somebody's number, mistyped? Remove it. Else it can stand.",
      },
    },
  },
  check(prose, context) {
    for (const found of findPersonalNumbers(prose.text, dayOf(context))) {
      // What a placeholder shows is an example or a value, and is judged where it is written.
      if (touchesPlaceholder(prose, found)) continue;
      const isCertain = found.certainty === 'certain';
      context.report({
        message: isCertain ? found.kind : found.checkDigit === 'wrong' ? 'wrongCheckDigit' : 'possible',
        data: { number: found.masked.replace(/\s+/g, ' '), kind: found.kind },
        at: found,
        certainty: isCertain ? 'certain' : 'review',
      });
    }
  },
});
