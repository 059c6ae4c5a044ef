import type { Artifact, Rendered } from '@klarmall/model';
import { canonicalJson } from '../payload/canonical-json.ts';
import type { EmitContext, Target } from '../target.ts';
import { renderSending, renderSheet } from './render-sheet.ts';
import { type StaffForm, staffForms } from './staff-forms.ts';
import { toSheet } from './to-sheet.ts';

const html = 'text/html; charset=utf-8';

/** What leads from the page to enter with to the page to send with. */
export const toSendWords = 'Ska du skicka? Gå till sidan om att skicka';

/** What the pages and the receipt say of a template beside its texts. */
export function originOf(
  { facts }: Rendered,
  toolName: string,
): { readonly toolName: string; readonly version?: string } {
  return { toolName, ...(facts.version === undefined ? {} : { version: facts.version }) };
}

function artifactsOf(form: StaffForm, context: EmitContext): Artifact[] {
  const { sheet, trees, toolName } = toSheet(form, context);
  const suffix = form.message === undefined ? '' : `.${form.message.id}`;
  const origin = originOf(form.rendered, toolName);
  const sending = `sending${suffix}.html`;
  const hasSending = sheet.sending.length > 0;
  return [
    { path: `staff${suffix}.json`, mediaType: 'application/json', text: canonicalJson(sheet) },
    {
      path: `staff${suffix}.html`,
      mediaType: html,
      text: renderSheet(
        sheet,
        trees,
        origin,
        hasSending ? { links: [{ href: sending, text: toSendWords }] } : {},
      ),
    },
    ...(hasSending ? [{ path: sending, mediaType: html, text: renderSending(sheet, origin) }] : []),
  ];
}

/** For Personalverktyget, where a person types: the sheet as data, a page to enter with and a page to send with. */
export const staffTarget: Target = {
  id: 'staff',
  channel: 'staff',
  emit(rendered, context) {
    return { value: staffForms(rendered).flatMap((form) => artifactsOf(form, context)), findings: [] };
  },
};
