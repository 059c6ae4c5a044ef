import type { LinkedLibrary, LinkedTemplate, LinkedUnit } from '@klarmall/model';

/** Scopes whose templates somebody keeps for all units. */
const sharedScopes = ['central', 'national', 'regional'] as const;

/** Ids by which the originals are recorded. */
export const originalIds: readonly string[] = sharedScopes.map((scope) => `_${scope}`);

const anyPage = 'https://www.1177.se/';

/** Whether a unit stands for the originals of a scope: no unit's own id begins with an underscore. */
export const isOriginal = ({ id }: Pick<LinkedUnit, 'id'>): boolean => id.startsWith('_');

/** The templates of a unit; of a scope, those that it keeps. */
export function templatesOf(
  unit: Pick<LinkedUnit, 'id'>,
  templates: readonly LinkedTemplate[],
): LinkedTemplate[] {
  return templates.filter((template) =>
    isOriginal(unit) ? `_${template.scope}` === unit.id : template.units.some(({ id }) => id === unit.id),
  );
}

/**
 * Those who keep the central, national and regional templates, each as a unit of its own: what a unit writes itself stands
 * as a marker, a link that units lead to different pages leads to 1177.se, and what only some units have is there for all.
 */
export function originalUnits({
  units,
  templates,
}: Pick<LinkedLibrary, 'units' | 'templates'>): LinkedUnit[] {
  const [any] = units;
  if (any === undefined) return [];
  const links = new Map<string, LinkedUnit['links'] extends ReadonlyMap<string, infer Link> ? Link : never>();
  for (const unit of units)
    for (const [name, link] of unit.links) {
      const known = links.get(name);
      links.set(name, known === undefined || known.url === link.url ? link : { ...known, url: anyPage });
    }
  const values = Object.fromEntries(
    templates.flatMap((template) =>
      [...template.values].flatMap(([name, { value }]) => (typeof value === 'boolean' ? [[name, true]] : [])),
    ),
  );
  return sharedScopes
    .filter((scope) => templates.some((template) => template.scope === scope))
    .map((scope) => ({
      ...any,
      id: `_${scope}`,
      source: {
        id: `_${scope}`,
        name: '[mottagningens namn]',
        hsaId: any.source.hsaId,
        phones: [{ number: '[mottagningens telefonnummer]', hours: '[mottagningens telefontider]' }],
        address: '[mottagningens adress]',
        contactPage: anyPage,
        values,
      },
      links,
      reads: new Set(),
      texts: [],
      prose: [],
    }));
}
