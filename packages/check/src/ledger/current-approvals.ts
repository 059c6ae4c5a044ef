import type { LinkedLibrary, LinkedTemplate } from '@klarmall/model';
import { onceFor } from '@klarmall/model';
import { type ApprovalState, approvalsOf } from '../reviews/approvals.ts';

/** A site asks for each template of each unit. */
const byId = onceFor(
  (templates: LinkedLibrary['templates']): ReadonlyMap<string, LinkedTemplate> =>
    new Map(templates.map((one) => [one.id, one])),
);

/** Who has reviewed a template of a library. */
export function currentApprovals(
  template: LinkedTemplate,
  { templates }: Pick<LinkedLibrary, 'templates'>,
): readonly ApprovalState[] {
  return approvalsOf(template, byId(templates));
}
