import { inlineRuns } from '@klarmall/html';
import type { Block, Inline, Leaf } from '@klarmall/model';
import { foldBlocks } from '@klarmall/model';

/** Words of inlines; a link is its words with the address after them, once where both are the same. */
export function inlinesToText(inlines: readonly Inline[], showField: (id: string) => string): string {
  let result = '';
  const runs = inlineRuns(inlines);
  runs.forEach(({ node, link }, index) => {
    result += node.type === 'text' ? node.value.replace(/\s*[\r\n]\s*/g, ' ') : showField(node.id);
    if (link !== undefined && runs[index + 1]?.link !== link && !result.endsWith(link.url)) {
      result += ` (${link.url})`;
    }
  });
  return result;
}

/** Blocks in a form without boxes: a box is its heading and text, in order. */
export function withoutBoxes(blocks: readonly Block[]): Leaf[] {
  return foldBlocks<Leaf, Block>(blocks, (block, inside) => {
    if (block.type !== 'box') return [block];
    return block.heading ? [block.heading, ...inside] : inside;
  });
}

/** Blocks as plain text: paragraphs between blank lines, lists with hyphens, terms as lines, a box as heading and text. */
export function blocksToText(blocks: readonly Block[], showField: (id: string) => string): string {
  const parts: string[] = [];
  const show = (inlines: readonly Inline[]): string => inlinesToText(inlines, showField);
  let leads = false;
  const add = (text: string, isHeading: boolean): void => {
    const last = parts.length - 1;
    // A heading stays with what it is a heading for.
    if (leads && !isHeading) parts[last] = `${parts[last]}\n${text}`;
    else parts.push(text);
    leads = isHeading;
  };
  const addParagraph = (text: string): void => {
    add(text, false);
    leads = text.endsWith(':');
  };
  for (const block of withoutBoxes(blocks)) {
    switch (block.type) {
      case 'heading':
        add(show(block.children), true);
        break;
      case 'paragraph':
        // "Ta med:" leads what follows, as a heading does.
        addParagraph(show(block.children));
        break;
      case 'list':
        add(block.items.map((item) => `- ${show(item.children)}`).join('\n'), false);
        break;
      case 'terms':
        add(
          block.items.map((item) => `${show(item.term).replace(/:$/, '')}: ${show(item.details)}`).join('\n'),
          false,
        );
        break;
    }
  }
  return parts.join('\n\n');
}
