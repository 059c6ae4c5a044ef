import type { Block, Inline } from '@klarmall/model';
import fc from 'fast-check';
import { box, field, heading, link, list, paragraph, strong, terms, words } from './blocks.ts';

/** Text with what breaks XML, HTML and placeholders, among ordinary words. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zåäö .,:-]{0,20}$/) },
  fc.constantFrom(
    '&',
    '<',
    '>',
    '"',
    "'",
    '{{',
    '}}',
    '{{fields.date}}',
    ']]>',
    '\n',
    '\t',
    '&amp;',
    '<p>',
    ' ',
    '\u00a0',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    anyText.map(words),
    fc.constantFrom('date', 'time', 'place').map(field),
    fc.array(tie('inline'), { maxLength: 2 }).map((children) => strong(...children)),
    fc
      .tuple(
        fc.constantFrom(
          'https://www.1177.se/a?b=1&c="2"',
          'javascript:alert(1)',
          '1177.se',
          'tel:+4611223344',
        ),
        fc.array(tie('inline'), { maxLength: 2 }),
      )
      .map(([url, children]) => link(url, ...children)),
  ),
}));

const anyInlines: fc.Arbitrary<Inline[]> = fc.array(inline, { maxLength: 4 });
const level = fc.constantFrom<1 | 2>(1, 2);
const anyHeading = fc.tuple(level, anyInlines).map(([rank, children]) => heading(rank, ...children));

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    anyHeading,
    anyInlines.map((children) => paragraph(...children)),
    fc.array(anyInlines, { maxLength: 3 }).map((items) => list(...items)),
    fc.array(fc.tuple(anyInlines, anyInlines), { maxLength: 3 }).map((items) => terms(...items)),
    fc
      .tuple(
        fc.constantFrom('information' as const, 'attention' as const, 'collapsible' as const),
        fc.option(anyHeading, { nil: undefined }),
        fc.array(tie('block'), { maxLength: 3 }),
      )
      .map(([kind, headingBlock, children]) => box(kind, headingBlock, ...children)),
  ),
}));

/** Any tree that the Block types allow, most of it wrong in some channel. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc.array(block, { maxLength: 5 });

const plainInlines = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-zåäö &<>"{}.,-]{0,15}[a-zåäö]$/).map(words),
      fc.constantFrom('date', 'time', 'place').map(field),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .filter((children) => children.length > 0);

const richInlines = fc.array(
  fc.oneof(
    plainInlines.map((children) => children[0] ?? words('x')),
    plainInlines.map((children) => strong(...children)),
    fc.stringMatching(/^[a-z &]{0,9}[a-z]$/).map((name) => link('https://www.1177.se/?a=1&b=2', words(name))),
  ),
  { minLength: 1, maxLength: 4 },
);

const plainHeading = plainInlines.map((children) => heading(1, ...children));
const plainLeaf = fc.oneof(
  richInlines.map((children) => paragraph(...children)),
  fc.array(plainInlines, { minLength: 1, maxLength: 3 }).map((items) => list(...items)),
  fc
    .array(fc.tuple(plainInlines, plainInlines), { minLength: 1, maxLength: 3 })
    .map((items) => terms(...items)),
);

/** Trees that every channel carries. */
export const carriedBlocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    plainHeading,
    plainLeaf,
    fc
      .tuple(
        fc.constantFrom('information' as const, 'attention' as const, 'collapsible' as const),
        plainHeading,
        fc.array(plainLeaf, { minLength: 1, maxLength: 3 }),
      )
      .map(([kind, headingBlock, children]) => box(kind, headingBlock, ...children)),
  ),
  { minLength: 1, maxLength: 6 },
);
