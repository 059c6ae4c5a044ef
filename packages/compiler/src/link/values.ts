import type {
  LinkedField,
  LinkedTemplate,
  LinkedUnit,
  LinkedValue,
  NamedLink,
  Outcome,
  Place,
  TemplateSource,
  UnjudgedFinding,
} from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import { found } from '../source/found.ts';
import type { ParsedSharedSnippet } from '../source/parsed-source.ts';
import { showValue } from './shown-value.ts';

interface NamedLinkSource {
  readonly url: string;
  readonly title: string;
  readonly reviewBy?: string;
}

/** The links that one file names. */
export function namedLinks(
  links: Readonly<Record<string, NamedLinkSource>> | undefined,
  placeOf: (name: string) => Place,
): Map<string, NamedLink> {
  return new Map(
    Object.entries(links ?? {}).map(([name, link]) => [name, { name, ...link, place: placeOf(name) }]),
  );
}

/** The fields of the template that declares them, whose examples must be values that could be sent. */
export function linkFields(
  chain: Chain,
  source: TemplateSource,
  language: string,
): Outcome<ReadonlyMap<string, LinkedField>> {
  const declaring = chain.findLast((template) => template.source.fields) ?? chain[0];
  const fields = Object.entries(source.fields ?? {}).map(
    ([id, field]) => [id, { ...field, id, place: declaring.places.key(['fields', id]) }] as const,
  );
  const findings = fields
    .filter(([, { type, example }]) => showValue(type, example, language) === undefined)
    .map(([id, { type, example }]) =>
      found('link/field-example', type, declaring.places.value(['fields', id, 'example']), { example }),
    );
  return { value: new Map(fields), findings: declaring === chain[0] ? findings : [] };
}

/** The value that a unit's message shows: the template's own where it has the last word, else the unit's where that fits. */
export function valueFor(
  template: Pick<LinkedTemplate, 'values'>,
  unit: LinkedUnit | undefined,
  name: string,
): string | boolean | undefined {
  const value = template.values.get(name);
  if (!value) return undefined;
  const ofUnit = unit?.source.values?.[name];
  return !value.overridesUnit && typeof ofUnit === typeof value.value ? ofUnit : value.value;
}

/** Values with their defaults: declared by a base, a shared snippet or the template, then set by those who extend. */
export function linkValues(
  chain: Chain,
  shared: readonly ParsedSharedSnippet[],
): Outcome<ReadonlyMap<string, LinkedValue>> {
  const findings: UnjudgedFinding[] = [];
  const values = new Map<string, LinkedValue>();
  for (const snippet of shared) {
    for (const [name, declared] of Object.entries(snippet.source.values ?? {})) {
      values.set(name, {
        name,
        label: declared.label,
        value: declared.default,
        setBy: `snippets/${snippet.id}`,
        overridesUnit: false,
        place: snippet.places.value(['values', name, 'default']),
      });
    }
  }
  const [own] = chain;
  for (const template of [...chain].reverse()) {
    for (const [name, value] of Object.entries(template.source.values ?? {})) {
      const before = values.get(name);
      const declared = typeof value === 'object' ? value : undefined;
      const plain = declared ? declared.default : (value as string | boolean);
      const place = template.places.value(declared ? ['values', name, 'default'] : ['values', name]);
      if (before && typeof before.value !== typeof plain) {
        if (template === own)
          findings.push(found('link/value-type', 'mismatch', place, { name, base: before.setBy }));
        continue;
      }
      values.set(name, {
        name,
        label: declared?.label ?? before?.label ?? name,
        value: plain,
        setBy: template.id,
        overridesUnit: before !== undefined,
        place,
      });
    }
  }
  return { value: values, findings };
}
