import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

export function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

/** Blocks of a text that is itself Markdown. */
export function blocks(markdown: string): BlockContent[] {
  return fromMarkdown(markdown).children as BlockContent[];
}

export function paragraph(...children: (PhrasingContent | string)[]): Paragraph {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

export function link(text: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

export function item(...children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

export function list(items: ListItem[]): BlockContent {
  return { type: 'list', ordered: false, spread: false, children: items };
}

/** Markdown text of a page. */
export function page(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return unified().use(remarkStringify, { bullet: '-', rule: '-' }).stringify(root);
}
