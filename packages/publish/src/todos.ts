import { formKey } from '@klarmall/compiler/targets';
import type { EnteredField, EnteredTemplate } from '@klarmall/model';
import type { SiteTemplate } from './site.ts';

/** One field that is to be changed, added (no `old`) or taken away (no `now`). */
export interface FieldChange {
  readonly step: string;
  readonly label: string;
  readonly old?: EnteredField;
  readonly now?: EnteredField;
  /** Only what the unit itself writes has changed: its phone, its name, how one announces oneself. */
  readonly isOwn: boolean;
}

/** What the tool holds of a template, or is to hold: as much of it as tells what there is to do. */
export type FormInTool = Pick<SiteTemplate, 'id' | 'status' | 'fields' | 'own' | 'path'>;

/** What the tool held of a template before. */
export type FormBefore = Pick<EnteredTemplate, 'template' | 'message' | 'fields'>;

export type Todo<Template extends FormInTool = SiteTemplate, Before extends FormBefore = EnteredTemplate> =
  /** Withdrawn, or no longer among the unit's templates, and still in the tool. */
  | { readonly kind: 'deactivate'; readonly entered: Before }
  | {
      readonly kind: 'change';
      readonly template: Template;
      readonly entered: Before;
      /** In the tool's own order. */
      readonly changes: readonly FieldChange[];
      /** Labels in their new order, where what is kept has changed places. */
      readonly order?: readonly string[];
    }
  | { readonly kind: 'new'; readonly template: Template };

/** The form that an entry of a unit's record is of. */
export function enteredKey({ template, message }: Pick<EnteredTemplate, 'template' | 'message'>): string {
  return formKey(template, message);
}

/** What a unit has to do in the tool: first what must go, then what has changed since it was entered, then what is new. */
export function todosOf<Template extends FormInTool, Before extends FormBefore>({
  templates,
  entered,
}: {
  readonly templates: readonly Template[];
  readonly entered: { readonly templates: readonly Before[] };
}): Todo<Template, Before>[] {
  const current = new Map(templates.map((template) => [template.id, template]));
  const known = new Map(entered.templates.map((template) => [enteredKey(template), template]));
  const gone = entered.templates.filter((one) => {
    const status = current.get(enteredKey(one))?.status;
    return status === undefined || status === 'withdrawn' || status === 'elsewhere';
  });
  const changed: Todo<Template, Before>[] = [];
  const added: Todo<Template, Before>[] = [];
  for (const template of templates) {
    if (template.status !== 'active' && template.status !== 'deprecated') continue;
    const before = known.get(template.id);
    if (before === undefined) {
      if (template.status === 'active') added.push({ kind: 'new', template });
      continue;
    }
    const changes = changesOf(
      before.fields,
      template.fields,
      template.own.map(({ value }) => value),
    );
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
  return [
    ...gone.map((one): Todo<Template, Before> => ({ kind: 'deactivate', entered: one })),
    ...changed,
    ...added,
  ];
}

/** Whether two texts are the same but for what a unit writes in them itself, by the values that it has now. */
function differsInOwn(old: string, now: string, own: readonly string[]): boolean {
  const values = own.filter((value) => value !== '').sort((a, b) => b.length - a.length);
  if (values.length === 0) return false;
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = now.split(new RegExp(values.map(escaped).join('|'), 'u'));
  return new RegExp(`^${parts.map(escaped).join('[^\\n]{0,300}?')}$`, 'u').test(old);
}

function changesOf(
  old: readonly EnteredField[],
  now: readonly EnteredField[],
  own: readonly string[],
): FieldChange[] {
  const before = new Map(old.map((field) => [field.id, field]));
  const after = new Set(now.map(({ id }) => id));
  const changes: FieldChange[] = [];
  const steps = new Set([...now, ...old].map(({ step }) => step));
  for (const step of steps) {
    for (const field of now) {
      if (field.step !== step) continue;
      const was = before.get(field.id);
      if (was === undefined) changes.push({ step, label: field.label, now: field, isOwn: false });
      else if ((was.html ?? was.text) !== (field.html ?? field.text))
        changes.push({
          ...{ step, label: field.label, old: was, now: field },
          isOwn: differsInOwn(was.text, field.text, own),
        });
    }
    for (const field of old)
      if (field.step === step && !after.has(field.id))
        changes.push({ step, label: field.label, old: field, isOwn: false });
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
