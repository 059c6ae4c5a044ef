import { defineRule } from '@klarmall/lint';
import { ownBasis } from '../../support/basis.ts';
import { listsOf } from '../../support/list-items.ts';
import { isOwn } from '../../support/markup.ts';

export default defineRule({
  id: 'structure/list-length',
  on: 'template',
  severity: 'info',
  title: { sv: 'Listan är lång', en: 'The list is long' },
  why: {
    sv: 'I en lång lista är det lätt att missa en punkt.',
    en: 'In a long list an item is easily missed.',
  },
  action: {
    sv: 'Dela listan i två, var och en med en mening före som säger vad den gäller.',
    en: 'Divide it into two lists, each with a sentence before that says what it is about.',
  },
  tags: ['klarsprak'],
  basis: [
    {
      source: 'MTM, Så skriver du lättläst samhällsinformation',
      url: 'https://www.mtm.se/',
      date: '2026-11-22',
    },
    ownBasis,
  ],
  options: {
    max: {
      type: 'integer',
      minimum: 3,
      maximum: 30,
      default: 8,
      description: { sv: 'Så många punkter får en lista ha.', en: 'How many items a list may have.' },
    },
  },
  messages: {
    tooLong: {
      sv: 'Listan har {count} punkter. Högst {max} är lätta att överblicka.',
      en: 'The list has {count} items. At most {max} can be taken in at a glance.',
    },
  },
  check(template, { report, options }) {
    for (const list of listsOf(template)) {
      const first = list[0];
      const extra = list[options.max];
      if (first === undefined || extra === undefined || first.locked) continue;
      const place = extra.place(0, extra.text.length);
      if (!isOwn(template, place)) continue;
      report({ message: 'tooLong', data: { count: list.length, max: options.max }, place, part: extra.part });
    }
  },
});
