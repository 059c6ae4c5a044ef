import type { StaffSheet } from '@klarmall/compiler/targets';
import type { SiteTemplate } from '@klarmall/publish';

/** What the unit writes in place of what stands in a template that it fetches; '' where it takes something out. */
export function ownTexts({ entry }: Pick<StaffSheet, 'entry'>): SiteTemplate['own'] {
  return entry
    .filter((step) => step.id === 'change')
    .flatMap(({ parts }) =>
      parts.flatMap((part) => {
        if (part.kind === 'copy' && /^(?:change|contact):/.test(part.id))
          return [{ label: part.label, value: part.plain }];
        return part.kind === 'do' && part.id.startsWith('choice:') ? [{ label: part.text, value: '' }] : [];
      }),
    );
}
