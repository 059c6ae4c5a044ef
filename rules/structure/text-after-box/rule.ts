import { defineRule } from '@klarmall/lint';
import type { MarkupBlock } from '@klarmall/model';
import { wcag } from '../../support/basis.ts';
import { flatBlocks, isOwn } from '../../support/markup.ts';

/** The blocks of a snippet without conditions around them: as they stand when every condition is met. */
function outsideBoxes(blocks: readonly MarkupBlock[]): readonly MarkupBlock[] {
  const inside = new Set<MarkupBlock>();
  for (const block of flatBlocks(blocks)) {
    if (block.type === 'box') for (const child of flatBlocks(block.children)) inside.add(child);
  }
  return flatBlocks(blocks).filter(
    (block) => block.type !== 'condition' && block.type !== 'refused' && !inside.has(block),
  );
}

export default defineRule({
  id: 'structure/text-after-box',
  on: 'template',
  severity: 'warning',
  title: { sv: 'Texten efter rutan saknar rubrik', en: 'The text after the box has no heading' },
  why: {
    sv: 'Rubriken hör till rutan. Den som lyssnar tror att texten efter också gör det.',
    en: 'The heading belongs to the box. Those who listen believe that the text after it does too.',
  },
  action: {
    sv: 'Flytta texten så att den står mellan rubriken och rutan, eller gör ett eget frasminne av den.',
    en: 'Move the text to before the heading, or make a snippet of it.',
  },
  tags: ['wcag21-en301549v321', 'klarmall'],
  basis: wcag('1.3.1', 'info-and-relationships'),
  messages: {
    noHeading: {
      sv: 'Texten står efter en ruta men under rutans rubrik.',
      en: "The text stands after a box but under the box's heading.",
    },
  },
  check(template, { report }) {
    for (const snippet of template.snippets) {
      let isAfterHeading = snippet.heading;
      let isUnderBox = false;
      for (const block of outsideBoxes(snippet.blocks)) {
        if (block.type === 'box') {
          isUnderBox = isUnderBox || isAfterHeading;
        } else if (block.type === 'heading') {
          isUnderBox = false;
        } else if (isUnderBox) {
          if (isOwn(template, block.place)) {
            report({ message: 'noHeading', place: block.place, part: `snippets/${snippet.id}` });
          }
          break;
        }
        isAfterHeading = block.type === 'heading';
      }
    }
  },
});
