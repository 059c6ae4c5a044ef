import type { Edit, Prose, ProseSpan } from '@klarmall/model';

/** An edit in the offsets of the text that its reader sees. */
export interface ProseEdit extends ProseSpan {
  readonly text: string;
}

/** The offset in `prose.text` of what was written at `offset` of the file, or next after it; places follow the text's order. */
function offsetInProse(prose: Prose, offset: number): number {
  let low = 0;
  let high = prose.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose.place(middle, middle + 1).start.offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where edits of the file change a text. Undefined when one of them stands outside the text or where the text does not
 * stand in the file as it reads (a link's address, an escape, a value in quotes): only the file read again can tell then.
 */
export function editsInProse(prose: Prose, edits: readonly Edit[]): readonly ProseEdit[] | undefined {
  const whole = prose.place(0, prose.text.length);
  const result: ProseEdit[] = [];
  for (const { place, text } of edits) {
    const [from, to] = [place.start.offset, place.end.offset];
    if (place.file !== whole.file || from < whole.start.offset || to > whole.end.offset) return undefined;
    const start = offsetInProse(prose, from);
    const end = offsetInProse(prose, to);
    // What nobody sees has no place in what is read: to take it away changes nothing there.
    const isUnseen = start === end && to > from;
    if (!isUnseen && prose.place(start, end).start.offset !== from) return undefined;
    if (end > start && (prose.place(start, end).end.offset > to || !prose.isVerbatim(start, end)))
      return undefined;
    result.push({ start, end, text });
  }
  return result.sort((a, b) => a.start - b.start);
}

/** A stretch of a text with the edits made that lie in it. */
export function withEdits(text: string, span: ProseSpan, edits: readonly ProseEdit[]): string {
  let result = '';
  let position = span.start;
  for (const edit of edits) {
    if (edit.start < span.start || edit.end > span.end) continue;
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position, span.end);
}
