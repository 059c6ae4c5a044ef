import type { StaffSheet } from '@klarmall/compiler/targets';
import { staffPartRole } from '@klarmall/model';
import type { SiteTemplate } from '@klarmall/publish';

/** What the unit writes in place of what stands in a template that it fetches; '' where it takes something out. */
export function ownTexts({ entry }: Pick<StaffSheet, 'entry'>): SiteTemplate['own'] {
  return entry
    .filter((step) => step.id === 'change')
    .flatMap(({ parts }) =>
      parts.flatMap((part) => {
        const role = staffPartRole(part.id);
        if (part.kind === 'copy' && (role === 'ownValue' || role === 'contact'))
          return [{ label: part.label, value: part.plain }];
        return part.kind === 'do' && role === 'choice' ? [{ label: part.text, value: '' }] : [];
      }),
    );
}
