import { renderTemplate } from '@klarmall/compiler';
import { entryFields, formKey, staffForms, toSheet } from '@klarmall/compiler/targets';
import type { EnteredField, LinkedTemplate, LinkedUnit, Rendered } from '@klarmall/model';
import type { SendingForm } from '@klarmall/publish/sent';
import { hashOfFields } from './hash-of-fields.ts';

interface TemplateForm extends SendingForm {
  readonly key: string;
  readonly trees: ReturnType<typeof toSheet>['trees'];
  readonly fields: readonly EnteredField[];
}

/** A template rendered for a unit, with everything that the tool holds of it: made once for all its pages. */
export interface TemplateForms {
  readonly template: LinkedTemplate;
  readonly rendered: Rendered;
  readonly forms: readonly TemplateForm[];
}

export function templateForms(
  template: LinkedTemplate,
  unit: LinkedUnit,
  { context }: { readonly context: Parameters<typeof toSheet>[1] },
): TemplateForms {
  const rendered = renderTemplate(template, unit);
  const forms = staffForms(rendered).map((form): TemplateForm => {
    const { sheet, trees, toolName } = toSheet(form, context);
    const fields = entryFields(sheet);
    const key = formKey(template.id, form.message?.id);
    return { form, sheet, trees, toolName, fields, key, sha256: hashOfFields(fields) };
  });
  return { template, rendered, forms };
}
