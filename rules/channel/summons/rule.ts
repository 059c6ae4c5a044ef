import { defineRule } from '@klarmall/lint';
import type { LinkedTemplate } from '@klarmall/model';
import { ineraSummons, regionMessages } from '../../support/basis.ts';
import { linksOf, plainText, runsOf } from '../../support/markup.ts';

const PLACE_LABEL = /^(?:plats|adress|besöksadress|var)(?!\p{L})/iu;

/** Types of the fields that the invånare gets to see. */
function shownFieldTypes(template: LinkedTemplate): ReadonlySet<string> {
  const types = new Set<string>();
  for (const run of runsOf(template)) {
    for (const [, name] of plainText(run.inlines).matchAll(/\{\{fields\.(\w+)\}\}/gu)) {
      const field = template.fields.get(name ?? '');
      if (field) types.add(field.type);
    }
  }
  return types;
}

/** Whether the place is said otherwise: the unit's address, or a term of its own. */
function namesPlace(template: LinkedTemplate): boolean {
  return runsOf(template).some((run) => {
    const text = plainText(run.inlines);
    return text.includes('{{unit.address}}') || (run.kind === 'term' && PLACE_LABEL.test(text));
  });
}

export default defineRule({
  id: 'channel/summons',
  on: 'template',
  severity: 'error',
  title: { sv: 'Kallelsen är inte komplett', en: 'The summons is not complete' },
  why: {
    sv: 'Invånaren vet inte när eller var besöket är, eller missar det utan att någon märker det.',
    en: 'The reader does not know when or where the visit is, or misses it without anyone noticing.',
  },
  action: { sv: 'Lägg till det som saknas.', en: 'Add what is missing.' },
  tags: ['1177', 'inera-inkorg'],
  basis: [regionMessages, ineraSummons],
  messages: {
    noDate: {
      sv: 'Kallelsen säger inte vilken dag besöket är.',
      en: 'The summons does not say on which day the visit is.',
      action: {
        sv: 'Lägg till ett fält av typen date i texten.',
        en: 'Add a field of the type date to the text.',
      },
    },
    noTime: {
      sv: 'Kallelsen säger inte vilken tid besöket är.',
      en: 'The summons does not say at what time the visit is.',
      action: {
        sv: 'Lägg till ett fält av typen time i texten.',
        en: 'Add a field of the type time to the text.',
      },
    },
    noPlace: {
      sv: 'Kallelsen säger inte var besöket är.',
      en: 'The summons does not say where the visit is.',
      action: {
        sv: 'Lägg till ett fält av typen place, eller {{unit.address}}, i texten.',
        en: 'Add a field of the type place, or {{unit.address}}, to the text.',
      },
    },
    noBooking: {
      sv: 'Den öppna kallelsen säger inte hur invånaren bokar en tid.',
      en: 'The open summons does not say how to book a time.',
      action: {
        sv: 'Länka till tjänsten där invånaren bokar.',
        en: 'Link to the service where the reader books.',
      },
    },
    noUnreadRoutine: {
      sv: 'Det står inte vad mottagningen gör om invånaren inte läser kallelsen.',
      en: 'It is not said what you do if the summons is not read.',
      action: {
        sv: 'Skriv unread: efter hur många dagar du kontrollerar, och vad du gör då.',
        en: 'Write unread: after how many days you check, and what you then do.',
      },
    },
  },
  check(template, { report }) {
    const { source, own } = template;
    const isSummons = source.summons !== undefined || source.textType === 'summons';
    if (!isSummons) return;
    // What the base lacks is said of the base; a child answers for what it sets itself.
    const isInherited = own.extends !== undefined && own.summons === undefined && own.textType === undefined;
    if (isInherited) return;
    const place = template.places.key(own.summons === undefined ? ['textType'] : ['summons']);
    if (source.summons?.type === 'open') {
      if (linksOf(template).length === 0) report({ message: 'noBooking', place });
    } else {
      const types = shownFieldTypes(template);
      if (!types.has('date')) report({ message: 'noDate', place });
      if (!types.has('time')) report({ message: 'noTime', place });
      if (!types.has('place') && !namesPlace(template)) report({ message: 'noPlace', place });
    }
    if (source.unread === undefined) report({ message: 'noUnreadRoutine', place });
  },
});
