import { defineRule } from '@klarmall/lint';
import type { MarkupBlock } from '@klarmall/model';
import { ineraDocbook, wcag } from '../../support/basis.ts';
import { isOwn, plainText, runsOfBlocks } from '../../support/markup.ts';
import { phrasePattern, wordList } from '../../support/phrases.ts';
import { isSwedish } from '../../support/prose.ts';

/** Words that say what the yellow colour means. */
const WARNS = phrasePattern([
  ...wordList(
    'viktigt obs observera varning ring 112 1177 akut genast aldrig inte måste bara sluta undvik risk',
  ),
  'tänk på',
  'se upp',
  'glöm inte',
  'kom ihåg',
]);

interface PlacedBox {
  readonly box: Extract<MarkupBlock, { type: 'box' }>;
  readonly hasHeading: boolean;
}

/** Boxes with whether a heading stands right before each. */
function boxesOf(blocks: readonly MarkupBlock[], startsUnderHeading: boolean): readonly PlacedBox[] {
  const found: PlacedBox[] = [];
  const stack = [{ blocks, startsUnderHeading }];
  for (let run = stack.pop(); run !== undefined; run = stack.pop()) {
    let isAfterHeading = run.startsUnderHeading;
    for (const block of run.blocks) {
      if (block.type === 'box') found.push({ box: block, hasHeading: isAfterHeading });
      if (block.type === 'condition') {
        stack.push({ blocks: block.children, startsUnderHeading: isAfterHeading });
      }
      isAfterHeading = block.type === 'heading';
    }
  }
  return found;
}

export default defineRule({
  id: 'accessibility/meaning-by-box',
  on: 'template',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Bara rutan säger att det är viktigt', en: 'Only the box says that it matters' },
  why: {
    sv: 'Den som inte ser rutan eller färgen får inte veta att texten är viktig.',
    en: 'Those who do not see the box or its colour are not told that the text matters.',
  },
  action: {
    sv: 'Skriv det med ord: sätt en rubrik före rutan, eller börja texten med Viktigt eller Tänk på.',
    en: 'Say it in words: put a heading before the box, or begin the text with Viktigt or Tänk på.',
  },
  tags: ['wcag21-en301549v321', 'inera-inkorg'],
  basis: [...wcag('1.4.1', 'use-of-color'), ineraDocbook],
  messages: {
    attentionWithoutWords: {
      sv: 'Texten i rutan säger inte själv att den är viktig.',
      en: 'The text in the box does not itself say that it matters.',
    },
    foldOutWithoutHeading: {
      sv: 'Texten går att fälla ut, men den har ingen rubrik att trycka på.',
      en: 'The text can be folded out, but has no heading to press.',
      action: { sv: 'Sätt en rubrik direkt före rutan.', en: 'Put a heading right before the box.' },
    },
  },
  check(template, { report }) {
    if (!isSwedish(template.language)) return;
    for (const snippet of template.snippets) {
      for (const { box, hasHeading } of boxesOf(snippet.blocks, snippet.heading)) {
        if (hasHeading || !isOwn(template, box.place)) continue;
        const part = `snippets/${snippet.id}`;
        if (box.kind === 'collapsible') {
          // The inbox stops such a box by itself.
          if (template.channels.includes('inbox')) continue;
          report({
            message: 'foldOutWithoutHeading',
            place: box.place,
            part,
            severity: 'error',
            certainty: 'certain',
          });
        } else if (box.kind === 'attention') {
          const text = runsOfBlocks(box.children, part)
            .map((run) => plainText(run.inlines))
            .join(' ');
          if (!WARNS.test(text)) report({ message: 'attentionWithoutWords', place: box.place, part });
        }
      }
    }
  },
});
