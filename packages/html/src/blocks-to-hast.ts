import type { Block, Box, Leaf } from '@klarmall/model';
import { foldBlocks } from '@klarmall/model';
import type { Element, ElementContent } from 'hast';
import { inlinesToHast, type ShowField } from './inlines-to-hast.ts';
import { isSameLanguage, languageProperties } from './language.ts';
import { element, text } from './tree.ts';
import type { PageWords } from './words.ts';

export interface BlocksSettings {
  readonly showField: ShowField;
  readonly words: PageWords;
  /** BCP 47, of the blocks. */
  readonly language: string;
  /** The rank of a level-1 heading: 2 under a title. */
  readonly firstRank: number;
  /** A new id, unique in the page. */
  readonly nextId: () => string;
  /** Names of regions so far: two regions with one name cannot be told apart in a list of landmarks. */
  readonly regionNames: Map<string, number>;
}

/** Blocks as flow content: real headings and lists, `dl` for terms, boxes as labelled regions, a fold-out as `details`. */
export function blocksToHast(blocks: readonly Block[], settings: BlocksSettings): ElementContent[] {
  return foldBlocks<ElementContent, Block>(blocks, (block, inside) => [
    block.type === 'box' ? boxToHast(block, inside, settings) : leafToHast(block, settings),
  ]);
}

function leafToHast(block: Leaf, settings: BlocksSettings): Element {
  const { showField } = settings;
  switch (block.type) {
    case 'heading':
      return element(
        rankName(block.level, settings),
        {},
        inlinesToHast(block.children, showField),
        block.place,
      );
    case 'paragraph':
      return element('p', {}, inlinesToHast(block.children, showField), block.place);
    case 'list':
      return element(
        'ul',
        {},
        block.items.map((item) => element('li', {}, inlinesToHast(item.children, showField), item.place)),
        block.place,
      );
    case 'terms':
      return element(
        'dl',
        {},
        block.items.map((item) =>
          element(
            'div',
            {},
            [
              element('dt', {}, inlinesToHast(item.term, showField), item.place),
              element('dd', {}, inlinesToHast(item.details, showField), item.place),
            ],
            item.place,
          ),
        ),
        block.place,
      );
  }
}

function rankName(level: 1 | 2, settings: BlocksSettings): string {
  return `h${settings.firstRank + level - 1}`;
}

/** The box with its heading, and what stands inside it. */
function boxToHast(box: Box, inside: readonly ElementContent[], settings: BlocksSettings): Element {
  const { words, language } = settings;
  const heading = box.heading;
  if (box.kind === 'collapsible') {
    const summary =
      heading === undefined
        ? [inLanguage(words.collapsible, words.language, language)]
        : [
            element(
              rankName(heading.level, settings),
              {},
              inlinesToHast(heading.children, settings.showField),
              heading.place,
            ),
          ];
    const className = ['box', 'collapsible'];
    return element(
      'details',
      { className },
      [element('summary', {}, summary, heading?.place ?? box.place), ...inside],
      box.place,
    );
  }
  const className = ['box', box.kind];
  if (heading === undefined) {
    // A name has no language of its own: one that would be read out wrongly is left out.
    const name = isSameLanguage(words.language, language)
      ? { ariaLabel: regionName(words[box.kind], settings) }
      : {};
    return element('section', { className, ...name }, inside, box.place);
  }
  const id = settings.nextId();
  const children = inlinesToHast(heading.children, settings.showField);
  return element(
    'section',
    { className, ariaLabelledBy: [id] },
    [element(rankName(heading.level, settings), { id }, children, heading.place), ...inside],
    box.place,
  );
}

function inLanguage(words: string, language: string, around: string): ElementContent {
  const properties = languageProperties(language, around);
  return properties.lang === undefined ? text(words) : element('span', properties, [text(words)]);
}

function regionName(name: string, { regionNames }: BlocksSettings): string {
  const count = (regionNames.get(name) ?? 0) + 1;
  regionNames.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
}
