import { templateTexts } from './page.ts';
import type { SiteTemplate, SiteUnit } from './site.ts';
import { enteredKey, type Todo } from './todos.ts';

/** A unit with what it has to do. */
export interface UnitWork {
  readonly unit: SiteUnit;
  readonly todos: readonly Todo[];
}

/** One template, with the units that use it. */
export interface Reach {
  readonly template: SiteTemplate;
  readonly users: readonly { readonly work: UnitWork; readonly template: SiteTemplate }[];
  /** Its words as the first unit has them, and every unit's name: the units differ in few. */
  readonly texts: ReadonlySet<string>;
  /** Whether every unit's name for it is the same: one with the unit in it is not. */
  readonly isNamedAlike: boolean;
}

/** Whether a to-do is about the form. */
export function isAbout(todo: Todo, id: string): boolean {
  return todo.kind === 'deactivate' ? enteredKey(todo.entered) === id : todo.template.id === id;
}

/** Each template once, by its name in the tool, with the units that use it. */
export function reachOf(units: readonly UnitWork[]): readonly Reach[] {
  const found = new Map<string, Reach & { readonly texts: Set<string>; isNamedAlike: boolean }>();
  const users = new Map<string, { readonly work: UnitWork; readonly template: SiteTemplate }[]>();
  for (const work of units) {
    for (const template of work.unit.templates) {
      const known = found.get(template.id);
      const own = users.get(template.id) ?? [];
      own.push({ work, template });
      if (known === undefined) {
        users.set(template.id, own);
        const texts = new Set([work.unit.name, ...templateTexts(template)]);
        found.set(template.id, { template, users: own, texts, isNamedAlike: true });
        continue;
      }
      if (known.template.name !== template.name) known.isNamedAlike = false;
      known.texts.add(work.unit.name).add(template.toolName);
    }
  }
  const byName = new Intl.Collator('sv');
  return [...found.values()].sort((a, b) => byName.compare(a.template.toolName, b.template.toolName));
}

/** Where a template's page is, from the site's folder: its only unit's, or one that lists its units. */
export function reachHref({ template, users }: Reach): string {
  const [only] = users;
  return users.length === 1 && only !== undefined
    ? `${only.work.unit.id}/${template.id}/index.html`
    : `${overviewFolder}/${template.id}.html`;
}

/** No unit's id holds an underscore. */
export const overviewFolder = '_mallar';

/** The scopes that some templates have, in the order of how far they reach, with their names. */
export function scopesOf(
  templates: Iterable<SiteTemplate>,
  names: Readonly<Record<SiteTemplate['scope'], string>>,
): readonly { readonly value: SiteTemplate['scope']; readonly name: string }[] {
  const found = new Set([...templates].map(({ scope }) => scope));
  return (['central', 'national', 'regional', 'local'] as const)
    .filter((scope) => found.has(scope))
    .map((value) => ({ value, name: names[value] }));
}
