import { inlineText } from '@klarmall/html';
import type { Inline, Rendered } from '@klarmall/model';

/** A line as plain words, with fields left as `{{fields.id}}`. */
export function plainLine(inlines: readonly Inline[]): string {
  return inlineText(inlines, (id) => `{{fields.${id}}}`)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The two titles of a message in the inbox, with fields left as `{{fields.id}}`. */
export function titleText(rendered: Rendered): { readonly listTitle: string; readonly messageTitle: string } {
  const messageTitle = plainLine(rendered.title);
  const listTitle = rendered.texts.of('inbox', 'listTitle');
  return { listTitle: listTitle ? plainLine(listTitle.inlines) : messageTitle, messageTitle };
}
