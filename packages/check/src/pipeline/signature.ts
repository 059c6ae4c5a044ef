import type { Inline, Rendered } from '@klarmall/model';
import { inlinesIn, linesIn } from '@klarmall/model';

function shown(inline: Inline): string {
  const { file, start } = inline.place;
  const words =
    inline.type === 'text'
      ? inline.value
      : inline.type === 'link'
        ? inline.url
        : inline.type === 'field'
          ? inline.id
          : '';
  return `${inline.type} ${file} ${start.offset} ${words}`;
}

/**
 * Everything that makes one rendering of a template different from another, as one string: units whose renderings are
 * equal, down to where each word was written, are inspected once.
 */
export function signatureOf({ texts, snippets, answerForms, contact, settings }: Rendered): string {
  const bodies = [...snippets, ...Object.values(answerForms).flat()];
  const lines = [...texts.all, ...bodies.flatMap(({ blocks }) => linesIn(blocks)), ...linesIn(contact)];
  return JSON.stringify([lines.map(({ inlines }) => inlinesIn(inlines).map(shown)), settings]);
}
