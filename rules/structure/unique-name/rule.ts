import { defineLibraryRule } from '@klarmall/lint';
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

export default defineLibraryRule({
  id: 'structure/unique-name',
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
  gather(template) {
    if (!isInUse(template) || !template.channels.includes('staff')) return undefined;
    const name = staffName(template);
    const label = normaliseLabel(name);
    if (label === '') return undefined;
    const { id } = template;
    return { id, name, label, place: placeOfName(template), units: template.units.map((unit) => unit.id) };
  },
  check({ templates, units }, { report }) {
    const nameOf = new Map(units.map(({ id, source }) => [id, source.name]));
    const firstByUnit = new Map<string, Map<string, (typeof templates)[number]>>();
    const reported = new Set<string>();
    for (const template of templates) {
      for (const unit of template.units) {
        const names = firstByUnit.get(unit) ?? new Map<string, typeof template>();
        firstByUnit.set(unit, names);
        const first = names.get(template.label);
        if (first === undefined) {
          names.set(template.label, template);
          continue;
        }
        const pair = `${first.id} ${template.id}`;
        if (reported.has(pair)) continue;
        reported.add(pair);
        report({
          message: 'sameName',
          data: { name: template.name, unit: nameOf.get(unit) ?? unit, first: first.id, second: template.id },
          place: template.place,
          related: [{ place: first.place, message: 'otherTemplate' }],
        });
      }
    }
  },
});
