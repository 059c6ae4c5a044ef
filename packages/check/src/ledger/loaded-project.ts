import { linkLibrary } from '@klarmall/compiler';
import type { LinkedLibrary, LinkedTemplate } from '@klarmall/model';
import { type ApprovalState, approvalsOf } from '../reviews/approvals.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { loadProject } from '../workspace/load-project.ts';

/** A project as it lies on the disk, linked and not checked: for lists of what it holds. */
export function loadedProject(root: string): {
  readonly library: LinkedLibrary;
  readonly configuration: Configuration;
} {
  const { parsed, configuration } = loadProject(root);
  return {
    library: linkLibrary(
      parsed.map(({ value }) => value),
      configuration.words,
    ).value,
    configuration,
  };
}

/** Who has reviewed a template of a library. */
export function currentApprovals(
  template: LinkedTemplate,
  { templates }: Pick<LinkedLibrary, 'templates'>,
): readonly ApprovalState[] {
  let byId = templatesById.get(templates);
  if (byId === undefined) {
    byId = new Map(templates.map((one) => [one.id, one]));
    templatesById.set(templates, byId);
  }
  return approvalsOf(template, byId);
}

/** A site asks for each template of each unit. */
const templatesById = new WeakMap<readonly LinkedTemplate[], ReadonlyMap<string, LinkedTemplate>>();
