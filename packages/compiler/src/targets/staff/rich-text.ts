import { blocksToHast, element, inlinesToHast, pageWords, text } from '@klarmall/html';
import type { Block } from '@klarmall/model';
import type { ElementContent, Root } from 'hast';
import { withoutBoxes } from '../blocks-to-text.ts';

/** Formatted text for the tool: headings, paragraphs, lists, bold and links; a term list is lines in one paragraph. */
export function richText(
  blocks: readonly Block[],
  showField: (id: string) => string,
  language: string,
  firstRank: number,
): Root {
  const settings = {
    showField,
    words: pageWords(language),
    language,
    firstRank,
    nextId: () => '',
    regionNames: new Map<string, number>(),
  };
  const children = withoutBoxes(blocks).flatMap((block): ElementContent[] => {
    if (block.type !== 'terms') return blocksToHast([block], settings);
    const lines = block.items.flatMap(({ term, details }, index): ElementContent[] => [
      ...(index === 0 ? [] : [element('br', {}, [])]),
      ...inlinesToHast(term, showField),
      text(': '),
      ...inlinesToHast(details, showField),
    ]);
    return [element('p', {}, lines)];
  });
  return { type: 'root', children: children.map(withoutFieldMark) };
}

/** The preview's mark on a field means nothing in the tool, where the marker's own words say it. */
function withoutFieldMark(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.flatMap((child) => {
    const plain = withoutFieldMark(child);
    return plain.type === 'element' && plain.tagName === 'span' ? plain.children : [plain];
  });
  return { ...node, children };
}
