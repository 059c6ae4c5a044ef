import type { EnteredField } from '@klarmall/model';
import { onceFor, staffPartRole } from '@klarmall/model';
import { comparePrefix } from './entry-steps.ts';
import type { StaffPart, StaffSheet } from './sheet.ts';

/**
 * What a template is in the tool, field by field in the tool's own order. Leaves out what the sheet says twice: the
 * parts that a unit changes in a fetched template stand in its texts as well, but for contact information.
 */
export const entryFields: (sheet: StaffSheet) => readonly EnteredField[] = onceFor(fieldsIn);

function fieldsIn(sheet: StaffSheet): EnteredField[] {
  if (sheet.path === 'withdraw') return [];
  const fields = new Map<string, EnteredField>();
  // A fetched template names its last step before the texts to compare with.
  const steps = [...sheet.entry].sort((a, b) => Number(a.id === 'save') - Number(b.id === 'save'));
  for (const { id: stepId, title, parts, folded } of steps) {
    for (const part of parts) {
      if (stepId === 'change' && staffPartRole(part.id) !== 'contact') continue;
      const field = fieldOf(part, folded === true ? title.slice(comparePrefix.length) : title);
      if (field !== undefined) fields.set(field.id, field);
    }
  }
  return [...fields.values()];
}

function fieldOf(part: StaffPart, step: string): EnteredField | undefined {
  const { id } = part;
  if (part.kind === 'copy') {
    const { label, plain: text, html } = part;
    return { id, step, label, text, ...(html === undefined ? {} : { html }) };
  }
  if (part.kind === 'setting') return { id, step, label: part.label, text: part.value };
  if (part.kind === 'do' && staffPartRole(id) === 'activate')
    return { id, step, label: 'Aktivera mall', text: part.text };
  return undefined;
}
