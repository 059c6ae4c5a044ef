import type { ListItem, MarkupInline, Outcome, Term, Text } from '@klarmall/model';
import { found } from '../found.ts';

function sliceText(text: Text, from: number, to: number): Text | undefined {
  if (from >= to) return undefined;
  const { start, end, file } = text.place;
  if (end.offset - start.offset !== text.value.length)
    return { type: 'text', value: text.value.slice(from, to), place: text.place };
  const shift = (by: number) => ({ line: start.line, column: start.column + by, offset: start.offset + by });
  return {
    type: 'text',
    value: text.value.slice(from, to),
    place: { file, start: shift(from), end: shift(to) },
  };
}

/** A list item of a box of facts as term and details, split at its first colon and blank. */
export function termOf(item: ListItem<MarkupInline>): Outcome<Term<MarkupInline>> {
  const index = item.children.findIndex((child) => child.type === 'text' && /:(?: |$)/.test(child.value));
  const text = item.children[index];
  if (text?.type !== 'text') {
    return {
      value: { term: item.children, details: [], place: item.place },
      findings: [found('source/box-form', 'factsColon', item.place)],
    };
  }
  const colon = text.value.search(/:(?: |$)/);
  const head = sliceText(text, 0, colon);
  const tail = sliceText(text, Math.min(colon + 2, text.value.length), text.value.length);
  return {
    value: {
      term: [...item.children.slice(0, index), ...(head ? [head] : [])],
      details: [...(tail ? [tail] : []), ...item.children.slice(index + 1)],
      place: item.place,
    },
    findings: [],
  };
}
