import type { Block, BoxKind, Inline } from './block.ts';
import type { Place } from './finding.ts';
import type { MarkupBlock, MarkupInline, MarkupOnly } from './markup.ts';

interface Frame<AnyBlock, Result> {
  readonly blocks: readonly AnyBlock[];
  /** The block that they stand in; absent on the top level. */
  readonly around?: AnyBlock;
  readonly done: Result[];
  next: number;
}

/**
 * Goes through a tree of text, written or rendered, from the inside out. `take` says what a block becomes, given what
 * the blocks inside it have become. Uses a stack of its own: depth is the author's to choose.
 */
export function foldBlocks<Result, AnyBlock extends Block | MarkupBlock>(
  blocks: readonly AnyBlock[],
  take: (block: AnyBlock, inside: readonly Result[]) => readonly Result[],
): Result[] {
  const whole: Result[] = [];
  const stack: Frame<AnyBlock, Result>[] = [{ blocks, done: whole, next: 0 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const block = frame.blocks[frame.next];
    frame.next += 1;
    if (block === undefined) {
      stack.pop();
      if (frame.around) stack.at(-1)?.done.push(...take(frame.around, frame.done));
    } else if (block.type === 'box' || block.type === 'condition')
      stack.push({ blocks: block.children as readonly AnyBlock[], around: block, done: [], next: 0 });
    else for (const result of take(block, [])) frame.done.push(result);
  }
  return whole;
}

/** What a line is among blocks. */
export type LineRole = 'heading' | 'paragraph' | 'listItem' | 'term' | 'details';

/** One line of a tree of text. */
export interface BlockLine<I> {
  readonly role: LineRole;
  readonly inlines: readonly I[];
  readonly place: Place;
  /** The box that it stands in. */
  readonly box?: BoxKind;
}

/** The lines of blocks in reading order, a box's heading first; includes are not followed. */
export function linesIn<I>(blocks: readonly Block<I, MarkupOnly>[]): BlockLine<I>[];
export function linesIn(blocks: readonly (Block | MarkupBlock)[]): BlockLine<unknown>[] {
  return foldBlocks<BlockLine<unknown>, Block | MarkupBlock>(blocks, (block, inside) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [{ role: block.type, inlines: block.children, place: block.place }];
      case 'list':
        return block.items.map(({ children, place }) => ({ role: 'listItem', inlines: children, place }));
      case 'terms':
        return block.items.flatMap(({ term, details, place }): BlockLine<unknown>[] => [
          { role: 'term', inlines: term, place },
          { role: 'details', inlines: details, place },
        ]);
      case 'box': {
        const within = inside.map((line) => ({ ...line, box: line.box ?? block.kind }));
        return block.heading ? [...linesIn<unknown>([block.heading]), ...within] : within;
      }
      case 'condition':
        return inside;
      case 'include':
      case 'refused':
        return [];
    }
  });
}

/** Everything that stands in a line, in reading order: bold and links come before what is inside them. */
export function inlinesIn<AnyInline extends Inline | MarkupInline>(
  inlines: readonly AnyInline[],
): AnyInline[] {
  // Most lines have nothing in them that holds something else.
  if (!inlines.some(({ type }) => type === 'strong' || type === 'link')) return [...inlines];
  const all: AnyInline[] = [];
  const stack = [...inlines].reverse();
  for (let inline = stack.pop(); inline !== undefined; inline = stack.pop()) {
    all.push(inline);
    if (inline.type === 'strong' || inline.type === 'link')
      stack.push(...([...inline.children].reverse() as AnyInline[]));
  }
  return all;
}
