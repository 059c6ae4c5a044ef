import type { Block, Inline, ListItem, Paragraph } from '@klarmall/model';
import { foldBlocks } from '@klarmall/model';

/** A value of several lines. */
interface Lines {
  readonly lines: readonly string[];
  /** Whether every line is an item of a list without numbers; the marks are gone from the lines. */
  readonly isList: boolean;
}

const bullet = /^[-–•*·]\s+/;
const itemStart = /^(?:[-–•*·]|\d{1,3}[.)])\s+/;

/** The lines of a value; undefined when it has one. */
export function linesOf(value: string): Lines | undefined {
  const lines = value.split('\n');
  if (lines.length < 2) return undefined;
  const isList = lines.every((line) => bullet.test(line));
  return { lines: isList ? lines.map((line) => line.replace(bullet, '')) : lines, isList };
}

/** Whether lines are steps or items, and so lose their meaning in one row. */
export function areItems({ lines, isList }: Lines): boolean {
  return isList || lines.some((line) => itemStart.test(line));
}

/** Nothing but white space and the sign that ended the sentence. */
function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.type === 'text' && /^[\s.,;:]*$/.test(inline.value));
}

type LinesOf = (id: string) => Lines | undefined;

/** What stands for one line of a field's value. */
type LineNode = (line: string, field: Extract<Inline, { type: 'field' }>, index: number) => Inline;

const asText: LineNode = (value, { place }) => ({ type: 'text', value, place });

/**
 * Blocks in which a value of several lines keeps them: a paragraph becomes one for each line, or a list, and an item
 * becomes several. Elsewhere, in a heading or a fact, the field stays as it is.
 */
export function withLines(blocks: readonly Block[], lines: LinesOf, node: LineNode = asText): Block[] {
  return foldBlocks<Block, Block>(blocks, (block, inside) => {
    if (block.type === 'box') return [{ ...block, children: inside }];
    if (block.type === 'list')
      return [{ ...block, items: block.items.flatMap((item) => splitItem(item, lines, node)) }];
    return block.type === 'paragraph' ? splitParagraph(block, lines, node) : [block];
  });
}

function splitItem(item: ListItem, lines: LinesOf, node: LineNode): ListItem[] {
  const [only] = item.children;
  if (item.children.length !== 1 || only?.type !== 'field') return [item];
  const found = lines(only.id);
  if (!found) return [item];
  return found.lines.map((line, index) => ({ ...item, children: [node(line, only, index)] }));
}

function splitParagraph(first: Paragraph, lines: LinesOf, node: LineNode): Block[] {
  const result: Block[] = [];
  let rest: readonly Inline[] = first.children;
  const end = (children: readonly Inline[]): void => {
    if (!isBlank(children)) result.push({ ...first, children });
  };
  for (let from = 0; from < rest.length; ) {
    const inline = rest[from];
    const found = inline?.type === 'field' ? lines(inline.id) : undefined;
    if (inline?.type !== 'field' || !found) {
      from += 1;
      continue;
    }
    const { place } = inline;
    const texts = found.lines.map((line, index) => node(line, inline, index));
    const before = rest.slice(0, from);
    const after = rest.slice(from + 1);
    if (found.isList) {
      end(before);
      result.push({ type: 'list', items: texts.map((text) => ({ children: [text], place })), place });
      rest = after;
      from = 0;
    } else {
      const [opening, ...more] = texts;
      const last = more.pop();
      if (opening) result.push({ ...first, children: [...before, opening] });
      for (const text of more) result.push({ ...first, children: [text] });
      rest = last ? [last, ...after] : after;
      from = 1;
    }
  }
  if (result.length === 0) return [first];
  end(rest);
  return result;
}
