import type {
  Block,
  Box,
  Field,
  Heading,
  Inline,
  Link,
  List,
  Paragraph,
  Place,
  Strong,
  Terms,
  Text,
} from '@klarmall/model';

/** Makes blocks for tests, each node with a place of its own, so that a test sees when a place is lost or mixed up. */
let line = 0;

export function placeHere(): Place {
  line += 1;
  const start = { line, column: 1, offset: line * 100 };
  return {
    file: 'templates/local/prov.mall.md',
    start,
    end: { ...start, column: 2, offset: line * 100 + 1 },
  };
}

export const words = (value: string): Text => ({ type: 'text', value, place: placeHere() });
export const field = (id: string): Field => ({ type: 'field', id, place: placeHere() });

type Words = string | Inline;
const inlines = (children: readonly Words[]): Inline[] =>
  children.map((child) => (typeof child === 'string' ? words(child) : child));

export const strong = (...children: readonly Words[]): Strong => ({
  type: 'strong',
  children: inlines(children),
  place: placeHere(),
});
export const link = (url: string, ...children: readonly Words[]): Link => ({
  type: 'link',
  url,
  children: inlines(children),
  place: placeHere(),
});

export const heading = (level: 1 | 2, ...children: readonly Words[]): Heading => ({
  type: 'heading',
  level,
  children: inlines(children),
  place: placeHere(),
});
export const paragraph = (...children: readonly Words[]): Paragraph => ({
  type: 'paragraph',
  children: inlines(children),
  place: placeHere(),
});
export const list = (...items: readonly (readonly Words[])[]): List => ({
  type: 'list',
  items: items.map((item) => ({ children: inlines(item), place: placeHere() })),
  place: placeHere(),
});
export const terms = (...items: readonly (readonly [readonly Words[], readonly Words[]])[]): Terms => ({
  type: 'terms',
  items: items.map(([term, details]) => ({
    term: inlines(term),
    details: inlines(details),
    place: placeHere(),
  })),
  place: placeHere(),
});
export const box = (
  kind: Box['kind'],
  headingBlock: Heading | undefined,
  ...children: readonly Block[]
): Box => ({
  type: 'box',
  kind,
  ...(headingBlock === undefined ? {} : { heading: headingBlock }),
  children,
  place: placeHere(),
});
