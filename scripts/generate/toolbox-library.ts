import { projectLibrary } from '@klarmall/check/node';

/** The shipped library as the toolbox compares letters with it: what a template is called, its headings and its words. */
export function toolboxLibrary(root: string): string {
  const templates = projectLibrary(root).templates.filter(({ id }) => !id.startsWith('local/'));
  return `// Generated from templates/ by scripts/generate.
import type { LibraryTemplate } from '@klarmall/convert';

/** Templates that a region or 1177 offers to all units. */
export const shippedTemplates: readonly LibraryTemplate[] = ${JSON.stringify(templates, undefined, 2)};
`;
}
