import { canonicalJson } from '../payload/canonical-json.ts';
import type { Target } from '../target.ts';
import { renderSheet } from './render-sheet.ts';
import { toSheet } from './to-sheet.ts';

/** For Personalverktyget, where a person types: the sheet as data, and as a page that works without a network. */
export const staffTarget: Target = {
  id: 'staff',
  channel: 'staff',
  emit(rendered, context) {
    const { sheet, trees } = toSheet(rendered, context);
    return {
      value: [
        { path: 'staff.json', mediaType: 'application/json', text: canonicalJson(sheet) },
        { path: 'staff.html', mediaType: 'text/html; charset=utf-8', text: renderSheet(sheet, trees) },
      ],
      findings: [],
    };
  },
};
