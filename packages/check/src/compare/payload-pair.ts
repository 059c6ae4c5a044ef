import { type EmitContext, renderTemplate } from '@klarmall/compiler';
import {
  type CitizenText,
  canonicalJson,
  citizenTexts,
  entryFields,
  formKey,
  staffForms,
  staffLines,
  toPayload,
  toSheet,
} from '@klarmall/compiler/targets';
import type { EnteredField, LinkedTemplate, LinkedUnit, Payload, Rendered } from '@klarmall/model';
import { type FormInTool, minutesFor, todosOf } from '@klarmall/publish';
import { ownTexts } from '../entered/own-texts.ts';
import { emitContextOf } from '../pipeline/emit-context.ts';
import type { Side } from './side.ts';

/** One template for one unit in one state of the project. */
export interface Shown {
  readonly rendered: Rendered;
  /** Made when it is asked for. */
  payload(): Payload;
  readonly citizen: readonly CitizenText[];
  /** What staff read: instruction, internal name, notes. */
  readonly staff: readonly CitizenText[];
  /** What stands in Personalverktyget, made when it is asked for; none where the template is not for it. */
  forms(): readonly FormInTool[];
}

function attachmentRecords(template: LinkedTemplate, side: Side): EmitContext['attachments'] {
  return new Map(
    template.attachments.map(({ file }) => [
      file,
      { sha256: side.hashOf(file) ?? '', mediaType: undefined, bytes: undefined, verdict: 'unreviewed' },
    ]),
  );
}

/** Renders a template as it would be built, without judging it. */
export function shownTo(template: LinkedTemplate, unit: LinkedUnit | undefined, side: Side): Shown {
  const run = { compiler: { name: 'klarmall', version: '' }, ruleSet: '', today: '' } as const;
  const context = {
    ...emitContextOf(side.configuration, run),
    attachments: attachmentRecords(template, side),
  };
  const rendered = renderTemplate(template, unit);
  return {
    rendered,
    payload: () => toPayload(rendered, context),
    citizen: citizenTexts(rendered),
    staff: Object.entries(staffLines(rendered)).map(([key, text]) => ({ part: `staff/${key}`, text })),
    forms: () => (template.channels.includes('staff') ? toolForms(rendered, context) : []),
  };
}

/** Everything that a template has in the tool; what is apart there is known by its message, so a new id is no work. */
function toolForms(rendered: Rendered, context: Parameters<typeof toSheet>[1]): FormInTool[] {
  return staffForms(rendered).map((form) => {
    const { sheet } = toSheet(form, context);
    const fields = entryFields(sheet);
    return {
      id: formKey('', form.message?.id),
      status: fields.length === 0 ? 'withdrawn' : rendered.facts.status,
      path: sheet.path,
      own: ownTexts(sheet),
      fields,
    };
  });
}

/** What a unit has to do in the tool when one state becomes the other, in minutes: the to-do of the site counts so too. */
export function minutesBetween(before: readonly FormInTool[], after: readonly FormInTool[]): number {
  const had = before.filter(({ fields }) => fields.length > 0);
  const todos = todosOf({
    templates: after,
    entered: { templates: had.map(({ id, fields }) => ({ template: id, fields })) },
  });
  return todos.reduce((sum, todo) => sum + minutesFor(todo), 0);
}

const fieldsIn = (forms: readonly FormInTool[]): EnteredField[] =>
  forms.flatMap(({ id, fields }) => fields.map((field) => ({ ...field, id: `${id}:${field.id}` })));

/** How many of the tool's fields are to be changed; a template that is taken out or put aside is one thing to do. */
export function changedFields(formsBefore: readonly FormInTool[], formsAfter: readonly FormInTool[]): number {
  const [before, after] = [fieldsIn(formsBefore), fieldsIn(formsAfter)];
  if (after.length === 0) return before.length === 0 ? 0 : 1;
  const wordsOf = ({ text, html }: EnteredField) => `${text}\u0000${html ?? ''}`;
  const old = new Map(before.map((field) => [field.id, wordsOf(field)]));
  let count = 0;
  for (const field of after) {
    if (old.get(field.id) !== wordsOf(field)) count += 1;
    old.delete(field.id);
  }
  return count + old.size;
}

/** Whether two payloads hold the same, byte for byte. */
export function isSamePayload(before: Payload, after: Payload): boolean {
  return canonicalJson(before) === canonicalJson(after);
}
