import { defineRule } from '@klarmall/lint';
import type { LinkedTemplate } from '@klarmall/model';
import { regionMessages } from '../../support/basis.ts';
import { normaliseLabel } from '../../support/words.ts';

/** Templates that staff and citizens can meet now. */
function isInUse(template: LinkedTemplate): boolean {
  const { status, active } = template.source;
  return status !== 'withdrawn' && status !== 'deprecated' && active !== false;
}

/** The name that staff choose by. */
function staffName(template: LinkedTemplate): string {
  return template.source.internalName ?? template.source.name ?? '';
}

function placeOfName(template: LinkedTemplate) {
  const key = template.own.internalName === undefined ? 'name' : 'internalName';
  return template.places.value([key]);
}

export default defineRule({
  id: 'structure/unique-name',
  on: 'library',
  severity: 'warning',
  title: { sv: 'Två mallar har samma namn', en: 'Two templates have the same name' },
  why: {
    sv: 'Den som skickar kan välja fel mall, och invånaren får fel meddelande.',
    en: 'The sender may choose the wrong template, and the reader gets the wrong message.',
  },
  action: {
    sv: 'Ge den ena ett eget internalName.',
    en: 'Give one of them an internalName of its own.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages],
  messages: {
    sameName: {
      sv: '{unit} har två mallar som heter ”{name}”: {first} och {second}.',
      en: '{unit} has two templates called "{name}": {first} and {second}.',
    },
    otherTemplate: { sv: 'Här är den andra mallen.', en: 'Here is the other template.' },
  },
  check(library, { report }) {
    const firstByUnit = new Map<string, Map<string, LinkedTemplate>>();
    const reported = new Set<string>();
    for (const template of library.templates) {
      if (!isInUse(template) || !template.channels.includes('staff')) continue;
      const name = staffName(template);
      const label = normaliseLabel(name);
      if (label === '') continue;
      for (const unit of template.units) {
        const names = firstByUnit.get(unit.id) ?? new Map<string, LinkedTemplate>();
        firstByUnit.set(unit.id, names);
        const first = names.get(label);
        if (first === undefined) {
          names.set(label, template);
          continue;
        }
        const pair = `${first.id} ${template.id}`;
        if (reported.has(pair)) continue;
        reported.add(pair);
        report({
          message: 'sameName',
          data: { name, unit: unit.source.name, first: first.id, second: template.id },
          place: placeOfName(template),
          related: [{ place: placeOfName(first), message: 'otherTemplate' }],
        });
      }
    }
  },
});
