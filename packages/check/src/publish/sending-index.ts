import type { Entered, LinkedUnit } from '@klarmall/model';
import { onceFor } from '@klarmall/model';
import {
  goneTemplate,
  type SendingIndex,
  type SendingTemplate,
  type SendingUnit,
  sendingTemplate,
} from '@klarmall/publish/sent';
import { findPhoneNumbers } from '@klarmall/swedish';
import { type TemplateForms, templateForms } from '../entered/template-forms.ts';
import type { Checked } from '../pipeline/check-sources.ts';

/** Every phone number in what a unit's file says. Each unit is among the others of every other. */
const sendingUnit = onceFor(({ source }: LinkedUnit): SendingUnit => {
  const texts = [
    ...(source.phones ?? []).map(({ number }) => `telefon ${number}`),
    ...Object.values(source.values ?? {}).filter((value) => typeof value === 'string'),
  ];
  const phones = texts.flatMap((text) => findPhoneNumbers(text).map(({ digits }) => digits));
  return { name: source.name, phones: [...new Set(phones)] };
});

/** The unit's templates for the tool, rendered. */
function staffTemplates(unit: LinkedUnit, checked: Checked): TemplateForms[] {
  return checked.library.templates
    .filter(
      (template) => template.channels.includes('staff') && template.units.some(({ id }) => id === unit.id),
    )
    .map((template) => templateForms(template, unit, checked));
}

/** What recognises the messages of a unit: those that it sends, and those that it should not send any more. */
export function sendingIndexOf(
  unit: LinkedUnit,
  entered: Entered,
  checked: Checked,
  own: readonly TemplateForms[] = staffTemplates(unit, checked),
): SendingIndex {
  const { library, context } = checked;
  const names = new Map(
    library.templates.map(({ id, source }) => [id, source.internalName ?? source.name ?? id]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const staff = own.filter(({ template }) => template.channels.includes('staff'));
  const ids = new Set(staff.map(({ template }) => template.id));
  const templates = staff.map(({ template, rendered, forms }): SendingTemplate => {
    const before = entered.templates.filter((one) => one.template === template.id);
    return sendingTemplate(rendered, forms, context.profiles.staff, before, nameOf);
  });
  const gone = new Set(entered.templates.map(({ template }) => template).filter((id) => !ids.has(id)));
  const { sendingFrom, sendingTo } = context.profiles.staff;
  const times = { days: 'weekdays', from: sendingFrom.value, to: sendingTo.value } as const;
  for (const id of gone) {
    const template = goneTemplate(
      entered.templates.filter((one) => one.template === id),
      times,
    );
    if (template !== undefined) templates.push(template);
  }
  return {
    version: 1,
    unit: sendingUnit(unit),
    others: library.units.filter(({ id }) => id !== unit.id).map(sendingUnit),
    templates,
  };
}
