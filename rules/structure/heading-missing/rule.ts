import { defineRule } from '@klarmall/lint';
import type { MarkupBlock, Place } from '@klarmall/model';
import { isofHeadings, languageGuidelines } from '../../support/basis.ts';
import { flatBlocks, isOwn, plainText, runsOfBlocks } from '../../support/markup.ts';
import { countWords } from '../../support/prose.ts';

function wordsIn(block: MarkupBlock): number {
  if (block.type === 'box' || block.type === 'condition' || block.type === 'heading') return 0;
  return runsOfBlocks([block], '').reduce((sum, run) => sum + countWords(plainText(run.inlines)), 0);
}

export default defineRule({
  id: 'structure/heading-missing',
  on: 'template',
  severity: 'info',
  title: { sv: 'Texten behöver en rubrik till', en: 'The text needs another heading' },
  why: {
    sv: 'En lång text utan rubriker är svår att överblicka i mobilen och att hoppa i med skärmläsare.',
    en: 'A long text without headings is hard to take in on a phone and to move in with a screen reader.',
  },
  action: {
    sv: 'Dela texten: låt varje sak bli ett eget frasminne med rubrik.',
    en: 'Divide the text: let each matter be a snippet with a heading of its own.',
  },
  tags: ['klarsprak', '1177'],
  basis: [isofHeadings, languageGuidelines],
  options: {
    maxParagraphs: {
      type: 'integer',
      minimum: 2,
      maximum: 20,
      default: 4,
      description: {
        sv: 'Så många stycken får stå under en rubrik.',
        en: 'How many paragraphs may stand under a heading.',
      },
    },
    maxWords: {
      type: 'integer',
      minimum: 50,
      maximum: 1000,
      default: 150,
      description: {
        sv: 'Så många ord får stå under en rubrik.',
        en: 'How many words may stand under a heading.',
      },
    },
  },
  messages: {
    paragraphs: {
      sv: 'Här kommer fler än {max} stycken utan rubrik emellan.',
      en: 'More than {max} paragraphs come here without a heading between.',
    },
    words: {
      sv: 'Här kommer fler än {max} ord utan rubrik emellan.',
      en: 'More than {max} words come here without a heading between.',
    },
  },
  check(template, { report, options }) {
    const snippets = new Map(template.snippets.map((snippet) => [snippet.id, snippet]));
    const reported = new Set<number>();
    const say = (message: 'paragraphs' | 'words', max: number, place: Place, part: string): void => {
      if (reported.has(place.start.offset) || !isOwn(template, place)) return;
      reported.add(place.start.offset);
      report({ message, data: { max }, place, part });
    };
    for (const message of template.messages) {
      let paragraphs = 0;
      let words = 0;
      let isTold = false;
      const restart = (): void => {
        paragraphs = 0;
        words = 0;
        isTold = false;
      };
      for (const id of message.snippets) {
        const snippet = snippets.get(id);
        if (snippet === undefined) continue;
        if (snippet.heading) restart();
        for (const block of flatBlocks(snippet.blocks)) {
          if (block.type === 'heading') restart();
          if (block.type === 'paragraph') paragraphs += 1;
          words += wordsIn(block);
          if (isTold) continue;
          const part = `snippets/${id}`;
          if (paragraphs > options.maxParagraphs) say('paragraphs', options.maxParagraphs, block.place, part);
          else if (words > options.maxWords) say('words', options.maxWords, block.place, part);
          else continue;
          isTold = true;
        }
      }
    }
  },
});
