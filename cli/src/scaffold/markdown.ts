import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

export function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

export function paragraph(text: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** A link in a sentence, with what follows it. */
export function link(text: string, url: string, after: string): readonly PhrasingContent[] {
  return [
    { type: 'link', url, children: [{ type: 'text', value: text }] },
    { type: 'text', value: after },
  ];
}

/** Steps, in their order. */
export function steps(...items: readonly (string | readonly PhrasingContent[])[]): RootContent {
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: typeof item === 'string' ? [{ type: 'text', value: item }] : [...item],
        },
      ],
    })),
  };
}

export function code(lang: string, value: string): RootContent {
  return { type: 'code', lang, value };
}

const writer = unified().use(remarkStringify, { bullet: '-', fences: true }).freeze();

/** Markdown as Klarmall writes it. */
export function markdown(...children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return writer.stringify(root);
}
