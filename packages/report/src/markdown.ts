import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';

/**
 * GitHub drops a summary of more than 1 MiB unseen (actions/runner#4337). Bytes of UTF-8, with room for what else a
 * step writes.
 */
const markdownLimit = 900_000;

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
export const heading = (depth: 3 | 4, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
export const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
export const blockquote = (children: PhrasingContent[]): RootContent => ({
  type: 'blockquote',
  children: [{ type: 'paragraph', children }],
});
export const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(
    (children): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    }),
  ),
});

type MarkdownWriter = (content: readonly RootContent[]) => string;

/** Writes Markdown. What makes it is loaded when it is asked for. */
export async function markdownWriter(): Promise<MarkdownWriter> {
  const [{ unified }, { default: remarkStringify }] = await Promise.all([
    import('unified'),
    import('remark-stringify'),
  ]);
  const processor = unified().use(remarkStringify, { bullet: '-' }).freeze();
  return (content) => {
    const root: Root = { type: 'root', children: [...content] };
    return processor.stringify(root);
  };
}

const size = (written: string): number => new TextEncoder().encode(written).length;

/**
 * A report within `markdownLimit`: the head, as many sections as fit in their order, and the tail. Where some are left out,
 * `cut` says how many. Never cuts inside a section.
 */
export function fitted({
  write,
  head,
  sections,
  total,
  tail,
  cut,
}: {
  readonly write: MarkdownWriter;
  readonly head: readonly RootContent[];
  /** Made one at a time, and only while there is room. */
  readonly sections: Iterable<readonly RootContent[]>;
  /** How many sections there are. */
  readonly total: number;
  readonly tail: readonly RootContent[];
  readonly cut: (left: number, total: number) => RootContent;
}): string {
  const end = write(tail);
  // The longest that the sentence about what is left out can be.
  const room = markdownLimit - size(end) - size(write([cut(total, total)])) - 4;
  const parts = [write(head)];
  let used = size(parts[0] ?? '');
  let shown = 0;
  for (const section of sections) {
    const written = write(section);
    used += size(written) + 1;
    if (used > room) break;
    parts.push(written);
    shown += 1;
  }
  if (shown < total) parts.push(write([cut(total - shown, total)]));
  if (end !== '') parts.push(end);
  return parts.join('\n');
}
