import type { DropReason } from '../sort/entry.ts';

/** A part of a line that does not stand in the draft as it is. Offsets are UTF-16 units of the line's text. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  /** What stands in the draft instead; ready Markdown. */
  readonly replacement: string;
} & (
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'contact' }
  | { readonly kind: 'dropped'; readonly reason: DropReason }
);

/** Adds a mark unless it overlaps one that is there: the first that claims a text has it. */
export function claim(marks: Mark[], mark: Mark): boolean {
  if (mark.start >= mark.end || marks.some(({ start, end }) => start < mark.end && mark.start < end))
    return false;
  marks.push(mark);
  marks.sort((a, b) => a.start - b.start);
  return true;
}
