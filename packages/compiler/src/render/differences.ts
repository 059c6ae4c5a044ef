import type { Difference, LinkedTemplate, LinkedText, LinkedUnit, Placeholder } from '@klarmall/model';
import { placeholdersIn, placeholdersInLine } from '../link/placeholders.ts';
import { exampleUnitFact, unitFact } from '../link/unit-facts.ts';

/**
 * Everything in a fetched template that is the unit's own or the adapting template's own, in reading order. None where
 * nothing is fetched: every text is the template's own.
 */
export function differences(template: LinkedTemplate, unit: LinkedUnit | undefined): Difference[] {
  const found = new Map<string, Difference & { readonly parts: string[] }>();
  for (const text of template.texts) {
    if (!isShown(text, template)) continue;
    const names = text.blocks ? placeholdersIn(text.blocks) : placeholdersInLine(text.inlines);
    for (const { placeholder, use } of names) {
      if (use === 'condition') continue;
      const id = `${placeholder.namespace}.${placeholder.name}`;
      const known = found.get(id);
      if (known) {
        if (!known.parts.includes(text.part)) known.parts.push(text.part);
        continue;
      }
      const difference = toDifference(placeholder, template, unit);
      if (difference) found.set(id, { id, ...difference, parts: [text.part] });
    }
  }
  return [...found.values()];
}

/** A text that the citizen reads in the tool. A snippet of an adapting template's own is put in whole. */
export function isShown({ key, row, origin }: LinkedText, template: LinkedTemplate): boolean {
  if (row.reader !== 'citizen' && !key.startsWith('snippets.')) return false;
  if (!row.channels.includes('staff')) return false;
  return !(key.startsWith('snippets.') && template.bases.length > 0 && origin === template.id);
}

function toDifference(
  { namespace, name }: Placeholder,
  template: LinkedTemplate,
  unit: LinkedUnit | undefined,
): Pick<Difference, 'label' | 'value'> | undefined {
  switch (namespace) {
    case 'unit': {
      const value = unit === undefined ? exampleUnitFact(name, template.language) : unitFact(unit, name);
      return value === undefined ? undefined : { value };
    }
    case 'values': {
      const value = template.values.get(name);
      if (value === undefined) return undefined;
      const ofUnit = value.overridesUnit ? undefined : unit?.source.values?.[name];
      const own = ofUnit ?? (value.setBy === template.id ? value.value : undefined);
      return typeof own === 'string' ? { label: value.label, value: own } : undefined;
    }
    case 'links': {
      const link = template.own.links?.[name] ?? unit?.links.get(name);
      return link === undefined ? undefined : { label: `Länken till ”${link.title}”`, value: link.url };
    }
    default:
      return undefined;
  }
}
