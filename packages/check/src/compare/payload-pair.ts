import { type EmitContext, renderTemplate } from '@klarmall/compiler';
import {
  type CitizenText,
  canonicalJson,
  citizenTexts,
  entryFields,
  staffForms,
  staffLines,
  toPayload,
  toSheet,
} from '@klarmall/compiler/targets';
import type { EnteredField, LinkedTemplate, LinkedUnit, Payload, Rendered } from '@klarmall/model';
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
  fields(): readonly EnteredField[];
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
    fields: () => (template.channels.includes('staff') ? toolFields(rendered, context) : []),
  };
}

/** Everything that a template has in the tool; what is apart there has its message's name before it. */
function toolFields(rendered: Rendered, context: Parameters<typeof toSheet>[1]): EnteredField[] {
  return staffForms(rendered).flatMap((form) =>
    entryFields(toSheet(form, context).sheet).map((field) =>
      form.message === undefined ? field : { ...field, id: `${form.message.id}:${field.id}` },
    ),
  );
}

/** How many of the tool's fields are to be changed; a template that is taken out or put aside is one thing to do. */
export function changedFields(before: readonly EnteredField[], after: readonly EnteredField[]): number {
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
