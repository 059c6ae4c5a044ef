import type {
  LinkedLine,
  LinkedTemplate,
  LinkedUnit,
  MarkupBlock,
  MarkupInline,
  Placeholder,
} from '@klarmall/model';
import { exampleUnitFact, unitFact } from '../../link/unit-facts.ts';

/** What a unit writes in place of what stands in the template it fetched. */
export interface Difference {
  /** 'values.arrival', 'unit.name'. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

const unitLabels: Readonly<Record<string, string>> = {
  name: 'Mottagningens namn',
  phone: 'Mottagningens telefonnummer',
  hours: 'Mottagningens telefontider',
  address: 'Mottagningens adress',
  contactPage: 'Mottagningens kontaktsida',
};

/** Everything in a fetched template that is the unit's own or the adapting template's own, in reading order. */
export function differences(template: LinkedTemplate, unit: LinkedUnit | undefined): Difference[] {
  const found = new Map<string, Difference>();
  for (const placeholder of placeholders(template)) {
    const id = `${placeholder.namespace}.${placeholder.name}`;
    const difference = found.has(id) ? undefined : toDifference(placeholder, template, unit);
    if (difference !== undefined) found.set(id, { id, ...difference });
  }
  return [...found.values()];
}

function toDifference(
  { namespace, name }: Placeholder,
  template: LinkedTemplate,
  unit: LinkedUnit | undefined,
): Omit<Difference, 'id'> | undefined {
  switch (namespace) {
    case 'unit': {
      const value = unit === undefined ? exampleUnitFact(name) : unitFact(unit, name);
      return value === undefined ? undefined : { label: unitLabels[name] ?? name, value };
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

function placeholders(template: LinkedTemplate): Placeholder[] {
  const found: Placeholder[] = [];
  const lines: (LinkedLine | undefined)[] = [template.name, template.purpose, template.answerUse];
  for (const line of lines) collect(line?.inlines ?? [], found);
  for (const snippet of template.snippets) {
    collect(snippet.title.inlines, found);
    collectBlocks(snippet.blocks, found);
  }
  return found;
}

function collect(inlines: readonly MarkupInline[], found: Placeholder[]): void {
  const stack = [...inlines].reverse();
  for (let inline = stack.pop(); inline !== undefined; inline = stack.pop()) {
    if (inline.type === 'placeholder') found.push(inline);
    if (inline.type === 'link' && inline.target.type === 'placeholder') found.push(inline.target);
    if (inline.type === 'link' || inline.type === 'strong') stack.push(...[...inline.children].reverse());
  }
}

function collectBlocks(blocks: readonly MarkupBlock[], found: Placeholder[]): void {
  const stack = [...blocks].reverse();
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        collect(block.children, found);
        break;
      case 'list':
        for (const item of block.items) collect(item.children, found);
        break;
      case 'terms':
        for (const { term, details } of block.items) {
          collect(term, found);
          collect(details, found);
        }
        break;
      case 'box':
      case 'condition':
        stack.push(...[...block.children].reverse());
        break;
      case 'include':
        break;
    }
  }
}
