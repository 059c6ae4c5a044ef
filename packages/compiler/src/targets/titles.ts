import { inlineText } from '@klarmall/html';
import type { Rendered } from '@klarmall/model';

/** The two titles of a message in the inbox, with fields left as `{{fields.id}}`. */
export function titleText(rendered: Rendered): { readonly listTitle: string; readonly messageTitle: string } {
  const messageTitle = inlineText(rendered.title, (id) => `{{fields.${id}}}`)
    .replace(/\s+/g, ' ')
    .trim();
  return { listTitle: rendered.template.source.listTitle ?? messageTitle, messageTitle };
}
