import { defineRule } from '@klarmall/lint';
import type { LinkedTemplate, LinkedUnit, MarkupBlock } from '@klarmall/model';
import { ownBasis } from '../../support/basis.ts';
import { plainText } from '../../support/markup.ts';

/** The values that the first texts under a heading depend on, where each depends on one. */
function alternatives(blocks: readonly MarkupBlock[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'heading') continue;
    if (block.type !== 'condition') break;
    names.add(block.value.name);
  }
  return names;
}

/** Whether a unit has chosen the combination, or the template itself where no unit uses it. */
function isChosen({ variant, units, values }: LinkedTemplate): boolean {
  const chosenBy = (unit: LinkedUnit | undefined): boolean =>
    [...(variant?.values ?? [])].every(([name, wanted]) => {
      const value = values.get(name);
      const ofUnit = value?.overridesUnit ? undefined : unit?.source.values?.[name];
      return (typeof ofUnit === 'boolean' ? ofUnit : value?.value) === wanted;
    });
  return units.length === 0 ? chosenBy(undefined) : units.some(chosenBy);
}

export default defineRule({
  id: 'structure/no-alternative',
  on: 'template',
  severity: 'warning',
  title: {
    sv: 'Inget av alternativen är med',
    en: 'None of the alternatives is there',
  },
  why: {
    sv: 'Invånaren får inte veta hur hen ska göra, för varje sätt är bortvalt.',
    en: 'The reader is not told what to do, since each way has been opted out of.',
  },
  action: {
    sv: 'Välj minst ett av dem, eller skriv en text som alltid står före villkoren.',
    en: 'Choose one of them at least, or write a text before the conditions that always stands there.',
  },
  tags: ['klarmall', 'klarsprak'],
  basis: [ownBasis],
  messages: {
    none: {
      sv: 'Ingen av de första texterna under ”{title}” är med när {values}.',
      en: 'None of the first texts under “{title}” is there when {values}.',
    },
  },
  check(template, { report }) {
    const { variant } = template;
    if (variant === undefined || !isChosen(template)) return;
    const values = [...variant.values].map(([name, value]) => `${name}: ${value}`).join(', ');
    for (const { id, title, blocks } of variant.whole.snippets) {
      const names = alternatives(blocks);
      if (names.size < 2 || [...names].some((name) => variant.values.get(name) !== false)) continue;
      report({
        message: 'none',
        data: { title: plainText(title.inlines), values },
        place: title.place,
        part: `snippets/${id}`,
      });
    }
  },
});
