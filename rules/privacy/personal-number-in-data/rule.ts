import { defineRule } from '@klarmall/lint';
import type { KeyPath, SourcePlaces } from '@klarmall/model';
import { findPersonalNumbers } from '@klarmall/swedish';
import { dataProtection, ownBasis } from '../../support/basis.ts';

interface WrittenValue {
  readonly path: KeyPath;
  readonly text: string;
}

/** Every string under `root`, with the way to it. */
function strings(root: unknown, start: KeyPath): readonly WrittenValue[] {
  const found: WrittenValue[] = [];
  const stack: { readonly value: unknown; readonly path: KeyPath }[] = [{ value: root, path: start }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') found.push({ path, text: value });
    else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        stack.push({ value: item, path: [...path, index] });
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) stack.push({ value: item, path: [...path, key] });
    }
  }
  return found;
}

/** Keys of a template whose values are data; its texts are judged as prose. */
const TEMPLATE_KEYS = ['fields', 'links', 'attachments', 'exceptions', 'owner', 'journalName'] as const;

export default defineRule({
  id: 'privacy/personal-number-in-data',
  on: 'library',
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
      sv: 'Det här kan vara ett reservnummer ({number}).',
      en: 'This may be a reserve identity number ({number}).',
    },
  },
  check(library, { report }) {
    const look = (places: SourcePlaces, values: readonly WrittenValue[]): void => {
      for (const { path, text } of values) {
        for (const match of findPersonalNumbers(text)) {
          const isCertain = match.certainty === 'certain';
          report({
            message: isCertain ? 'found' : 'possible',
            data: { number: match.masked },
            place: places.value(path),
            certainty: isCertain ? 'certain' : 'review',
          });
        }
      }
    };
    for (const template of library.templates) {
      for (const key of TEMPLATE_KEYS) look(template.places, strings(template.own[key], [key]));
    }
    for (const unit of library.units) {
      const { phones: _phones, hsaId: _hsaId, ...rest } = unit.source;
      look(unit.places, strings(rest, []));
    }
  },
});
