import { expect, test } from 'vitest';
import type { Block, Inline } from './block.ts';
import type { MarkupBlock } from './markup.ts';
import { foldBlocks, inlinesIn, linesIn } from './text-tree.ts';

const place = {
  file: 'templates/local/prov.mall.md',
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 2, offset: 1 },
};
const text = (value: string) => ({ type: 'text', value, place }) as const;
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)], place }) as const;
const value = { type: 'placeholder', namespace: 'values', name: 'dropIn', place } as const;

const written: readonly MarkupBlock[] = [
  paragraph('a'),
  {
    type: 'condition',
    value,
    place,
    children: [
      {
        type: 'box',
        kind: 'attention',
        place,
        children: [paragraph('b'), { type: 'include', id: 'x', place }],
      },
      { type: 'list', items: [{ children: [text('c')], place }], place },
    ],
  },
  { type: 'refused', place },
  { type: 'terms', items: [{ term: [text('d')], details: [value], place }], place },
];

test('the lines of a tree come in reading order, with their role and the box around them', () => {
  const shown = linesIn(written).map(({ role, inlines, box }) => [
    role,
    inlines.map((inline) => (inline.type === 'text' ? inline.value : inline.type)).join(),
    ...(box ? [box] : []),
  ]);
  expect(shown).toEqual([
    ['paragraph', 'a'],
    ['paragraph', 'b', 'attention'],
    ['listItem', 'c'],
    ['term', 'd'],
    ['details', 'placeholder'],
  ]);
});

test('the heading of a rendered box is among its lines, and stands outside it', () => {
  const heading = { type: 'heading', level: 2, children: [text('a')], place } as const;
  const blocks: readonly Block[] = [
    { type: 'box', kind: 'information', heading, children: [paragraph('b')], place },
  ];
  expect(linesIn(blocks).map(({ role, box }) => `${role} ${box}`)).toEqual([
    'heading undefined',
    'paragraph information',
  ]);
});

test('a fold gives each block what has become of those inside it', () => {
  const shape = foldBlocks<string, MarkupBlock>(written, ({ type }, inside) => [
    inside.length > 0 ? `${type}(${inside.join(' ')})` : type,
  ]);
  expect(shape.join(' ')).toBe('paragraph condition(box(paragraph include) list) refused terms');
});

test('a line gives what stands in it, each before what is inside it', () => {
  const inlines: readonly Inline[] = [
    { type: 'strong', place, children: [text('a'), { type: 'field', id: 'date', place }] },
    { type: 'link', url: 'https://www.1177.se', place, children: [text('b')] },
  ];
  expect(inlinesIn(inlines).map(({ type }) => type)).toEqual(['strong', 'text', 'field', 'link', 'text']);
});

test('depth costs no call frames', () => {
  let block: Block = paragraph('a');
  for (let depth = 0; depth < 20_000; depth += 1)
    block = { type: 'box', kind: 'information', children: [block], place };
  expect(foldBlocks<number, Block>([block], (_, [depth = 0]) => [depth + 1])).toEqual([20_001]);
});
