import { boxes, elements, textOf } from '@klarmall/html';
import { defineRule } from '@klarmall/lint';
import { wcag } from '../../support/basis.ts';
import { normaliseLabel } from '../../support/words.ts';

export default defineRule({
  id: 'accessibility/region-name',
  on: 'html',
  severity: 'warning',
  title: { sv: 'Två rutor heter lika', en: 'Two boxes have the same name' },
  why: {
    sv: 'Den som hoppar mellan rutorna med skärmläsare kan inte skilja dem åt.',
    en: 'Those who move between the boxes with a screen reader cannot tell them apart.',
  },
  action: { sv: 'Ge rutorna olika rubriker.', en: 'Give the boxes different headings.' },
  tags: ['wcag21-en301549v321'],
  basis: wcag('2.4.6', 'headings-and-labels'),
  messages: {
    sameName: {
      sv: 'Två rutor i samma meddelande heter ”{name}”.',
      en: 'Two boxes in the same message are called "{name}".',
    },
    otherBox: { sv: 'Här är den andra rutan.', en: 'Here is the other box.' },
  },
  check(view, { report }) {
    const first = new Map<string, ReturnType<typeof view.placeOf>>();
    for (const box of boxes(view.root)) {
      const [heading] = elements(box, 'h2', 'h3', 'h4');
      if (heading === undefined) continue;
      const name = textOf(heading).trim();
      const label = normaliseLabel(name);
      if (label === '') continue;
      const place = view.placeOf(heading);
      if (!first.has(label)) {
        first.set(label, place);
        continue;
      }
      const earlier = first.get(label);
      report({
        message: 'sameName',
        data: { name },
        ...(place ? { place } : {}),
        ...(earlier ? { related: [{ place: earlier, message: 'otherBox' }] } : {}),
      });
    }
  },
});
