import { inlineText } from '@klarmall/html';
import type { Inline, Rendered } from '@klarmall/model';

/** The words of a text, line by line, with fields left as `{{fields.id}}`. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlineText(inlines, (id) => `{{fields.${id}}}`).trim();
}

function plainLine(inlines: readonly Inline[]): string {
  return wordsOf(inlines).replace(/\s+/g, ' ');
}

/** The two titles of a message in the inbox, with fields left as `{{fields.id}}`. */
export function titleText(rendered: Rendered): { readonly listTitle: string; readonly messageTitle: string } {
  const messageTitle = plainLine(rendered.title);
  const listTitle = rendered.texts.of('inbox', 'listTitle');
  return { listTitle: listTitle ? plainLine(listTitle.inlines) : messageTitle, messageTitle };
}
