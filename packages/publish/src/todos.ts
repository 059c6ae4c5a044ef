import type { EnteredField, EnteredTemplate } from '@klarmall/model';
import type { SiteTemplate, SiteUnit } from './site.ts';

/** One field that is to be changed, added (no `old`) or taken away (no `now`). */
export interface FieldChange {
  readonly step: string;
  readonly label: string;
  readonly old?: EnteredField;
  readonly now?: EnteredField;
}

export type Todo =
  /** Withdrawn, or no longer among the unit's templates, and still in the tool. */
  | { readonly kind: 'deactivate'; readonly entered: EnteredTemplate }
  | {
      readonly kind: 'change';
      readonly template: SiteTemplate;
      readonly entered: EnteredTemplate;
      /** In the tool's own order. */
      readonly changes: readonly FieldChange[];
      /** Labels in their new order, where what is kept has changed places. */
      readonly order?: readonly string[];
    }
  | { readonly kind: 'new'; readonly template: SiteTemplate };

/** What a unit has to do in the tool: first what must go, then what has changed since it was entered, then what is new. */
export function todosOf({ templates, entered }: SiteUnit): Todo[] {
  const current = new Map(templates.map((template) => [template.id, template]));
  const known = new Map(entered.templates.map((template) => [template.template, template]));
  const gone = entered.templates.filter(({ template }) => {
    const status = current.get(template)?.status;
    return status === undefined || status === 'withdrawn' || status === 'elsewhere';
  });
  const changed: Todo[] = [];
  const added: Todo[] = [];
  for (const template of templates) {
    if (template.status !== 'active' && template.status !== 'deprecated') continue;
    const before = known.get(template.id);
    if (before === undefined) {
      if (template.status === 'active') added.push({ kind: 'new', template });
      continue;
    }
    const changes = changesOf(before.fields, template.fields);
    const order = newOrder(before.fields, template.fields);
    if (changes.length > 0 || order !== undefined)
      changed.push({
        kind: 'change',
        template,
        entered: before,
        changes,
        ...(order === undefined ? {} : { order }),
      });
  }
  return [...gone.map((one): Todo => ({ kind: 'deactivate', entered: one })), ...changed, ...added];
}

function changesOf(old: readonly EnteredField[], now: readonly EnteredField[]): FieldChange[] {
  const before = new Map(old.map((field) => [field.id, field]));
  const after = new Set(now.map(({ id }) => id));
  const changes: FieldChange[] = [];
  const steps = new Set([...now, ...old].map(({ step }) => step));
  for (const step of steps) {
    for (const field of now) {
      if (field.step !== step) continue;
      const was = before.get(field.id);
      if (was === undefined) changes.push({ step, label: field.label, now: field });
      else if ((was.html ?? was.text) !== (field.html ?? field.text))
        changes.push({ step, label: field.label, old: was, now: field });
    }
    for (const field of old)
      if (field.step === step && !after.has(field.id)) changes.push({ step, label: field.label, old: field });
  }
  return changes;
}

function newOrder(old: readonly EnteredField[], now: readonly EnteredField[]): string[] | undefined {
  const before = new Set(old.map(({ id }) => id));
  const kept = now.filter(({ id }) => before.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  const were = old.filter(({ id }) => ids.has(id));
  if (kept.every(({ id }, index) => were[index]?.id === id)) return undefined;
  const moved = new Set(kept.flatMap((field, index) => (were[index]?.id === field.id ? [] : [field.step])));
  return now.filter(({ step }) => moved.has(step)).map(({ label }) => label);
}
