import type { LinkedTemplate, LinkedUnit, MarkupBlock, MarkupInline, Placeholder } from '@klarmall/model';
import { exampleUnitFact, unitFact } from '../../link/unit-facts.ts';

/** What a unit writes in place of what stands in the template it fetched. */
export interface Difference {
  /** 'values.arrival', 'unit.name'. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The parts of the template that show it: 'namnet', '”Tid och plats”'. */
  readonly where: readonly string[];
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
  const found = new Map<string, Difference & { readonly where: string[] }>();
  for (const { part, placeholders } of partsOf(template)) {
    for (const placeholder of placeholders) {
      const id = `${placeholder.namespace}.${placeholder.name}`;
      const known = found.get(id);
      if (known !== undefined) {
        if (!known.where.includes(part)) known.where.push(part);
        continue;
      }
      const difference = toDifference(placeholder, template, unit);
      if (difference !== undefined) found.set(id, { id, ...difference, where: [part] });
    }
  }
  return [...found.values()];
}

function toDifference(
  { namespace, name }: Placeholder,
  template: LinkedTemplate,
  unit: LinkedUnit | undefined,
): Pick<Difference, 'label' | 'value'> | undefined {
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

interface Part {
  readonly part: string;
  readonly placeholders: readonly Placeholder[];
}

function partsOf(template: LinkedTemplate): Part[] {
  const line = (part: string, inlines: readonly MarkupInline[] = []): Part => {
    const found: Placeholder[] = [];
    collect(inlines, found);
    return { part, placeholders: found };
  };
  return [
    line('namnet', template.name.inlines),
    line('inledningen', template.purpose?.inlines),
    // A snippet of the template's own is put in whole.
    ...template.snippets
      .filter(({ origin }) => template.bases.length === 0 || origin !== template.id)
      .map((snippet) => {
        const found: Placeholder[] = [];
        collect(snippet.title.inlines, found);
        collectBlocks(snippet.blocks, found);
        return { part: `”${titleOf(snippet.title.inlines)}”`, placeholders: found };
      }),
    line('texten om hur svaren används', template.answerUse?.inlines),
  ];
}

/** A title's own words; what a placeholder shows is left out. */
function titleOf(inlines: readonly MarkupInline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : '…')).join('');
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
