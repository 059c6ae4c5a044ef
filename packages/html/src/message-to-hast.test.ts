import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { messageToHast } from './message-to-hast.ts';
import { placeOf } from './place.ts';
import { renderMessagePage } from './render-page.ts';
import {
  anyBlocks,
  box,
  field,
  heading,
  link,
  list,
  paragraph,
  renderedFixture,
  strong,
  terms,
} from './testing/index.ts';
import { boxes, elements, headings, links, nodes, textOf } from './tree.ts';

function treeOf(fixture: Parameters<typeof renderedFixture>[0]) {
  const rendered = renderedFixture(fixture);
  const [message] = rendered.messages;
  if (message === undefined) throw new Error('The fixture has one message.');
  return messageToHast(rendered, message);
}

describe('messageToHast', () => {
  test('writes real headings, lists and term lists under the title', () => {
    const tree = treeOf({
      blocks: [
        paragraph('Välkommen.'),
        heading(1, 'Tid och plats'),
        terms([['Datum'], [field('date')]]),
        heading(2, 'Ta med'),
        list(['Legitimation'], [strong('Glasögon')]),
      ],
    });
    expect(headings(tree).map(({ rank, text }) => `${rank} ${text}`)).toEqual([
      '1 Du har en bokad tid',
      '2 Tid och plats',
      '3 Ta med',
      '2 Kontakt',
    ]);
    const html = toHtml(tree);
    expect(html).toContain('<dt>Datum</dt><dd><span class="field">2026-12-08</span></dd>');
    expect(html).toContain('<li>Legitimation</li><li><strong>Glasögon</strong></li>');
    expect(html).toContain('<article lang="sv">');
  });

  test('labels boxes: by their heading, else by a name of their own that is unique on the page', () => {
    const tree = treeOf({
      blocks: [
        box('information', heading(1, 'Inför besöket'), paragraph('Ät som vanligt.')),
        box('attention', undefined, paragraph('Kör inte bil.')),
        box('attention', undefined, paragraph('Cykla inte.')),
        box('collapsible', heading(1, 'Så hittar du'), paragraph('Gå rakt fram.')),
        box('collapsible', undefined, paragraph('Mer.')),
      ],
    });
    const [first, second, third, fourth, fifth] = boxes(tree);
    expect(first?.properties.ariaLabelledBy).toEqual(['h1']);
    expect([...elements(tree)].find(({ properties }) => properties.id === 'h1')?.tagName).toBe('h2');
    expect(second?.properties.ariaLabel).toBe('Viktigt');
    expect(third?.properties.ariaLabel).toBe('Viktigt 2');
    expect(fourth?.tagName).toBe('details');
    expect(fifth === undefined ? '' : textOf(fifth)).toBe('Mer informationMer.');
  });

  test('keeps the place of every word and link', () => {
    const words = paragraph('Läs om ', link('https://www.1177.se/', strong('avgifter')), '.');
    const tree = treeOf({ blocks: [words] });
    const [anchor] = links(tree);
    expect(anchor?.text).toBe('avgifter');
    expect(anchor && placeOf(anchor.node)).toEqual(words.children[1]?.place);
    for (const node of nodes(tree)) {
      if (node.type === 'text' && node.value.startsWith('Läs'))
        expect(placeOf(node)).toEqual(words.children[0]?.place);
    }
  });

  test('never links to an address that could run something', () => {
    const tree = treeOf({ blocks: [paragraph(link('javascript:alert(1)', strong('Klicka')))] });
    expect(links(tree)).toEqual([]);
    expect(toHtml(tree)).toContain('<strong>Klicka</strong>');
  });

  test('shows questions with how to answer, follow-ups in place, and answerUse before them', () => {
    const tree = treeOf({
      rendered: {
        answerUse: [{ type: 'text', value: 'Läkaren läser dina svar.', place: heading(1).place }],
        questions: [
          {
            id: 'medicine',
            type: 'single',
            text: 'Tar du läkemedel?',
            help: 'Räkna även receptfria.',
            required: true,
            options: ['Ja', 'Nej'],
            followUps: [
              {
                when: 'Ja',
                ask: {
                  id: 'which',
                  type: 'text',
                  text: 'Vilka?',
                  required: false,
                  options: [],
                  followUps: [],
                  place: heading(1).place,
                },
              },
            ],
            place: heading(1).place,
          },
        ],
      },
    });
    const words = textOf(tree);
    expect(words).toContain('Du behöver svara på frågan. Välj ett svar:JaNej');
    expect(words).toContain('Om du svarar ”Ja”:Vilka?Svara med egna ord.');
    expect(words.indexOf('Läkaren läser')).toBeLessThan(words.indexOf('Tar du'));
  });

  test('marks its own words with their language when the message has another', () => {
    const html = toHtml(treeOf({ facts: { language: 'fi' } }));
    expect(html).toContain('<article lang="fi">');
    expect(html).toContain('<h2 lang="sv">Kontakt</h2>');
  });

  test('follows the direction of its language, and of the words in another', () => {
    const html = toHtml(treeOf({ facts: { language: 'ar' } }));
    expect(html).toContain('<article lang="ar" dir="rtl">');
    expect(html).toContain('<h2 lang="sv" dir="ltr">Kontakt</h2>');
    expect(toHtml(treeOf({}))).not.toContain('dir=');
  });

  test('any tree becomes the same tree in a browser, without script', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const tree = treeOf({ blocks });
        const page = renderMessagePage(tree, 'Titel', 'sv');
        const { document } = new JSDOM(page).window;
        expect(document.querySelectorAll('script').length).toBe(0);
        expect(document.querySelectorAll('[onclick], a:not([href])').length).toBe(0);
        // Text that HTML itself rewrites (a NUL, a carriage return) is left out of the comparison.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those characters are meant.
        const plain = (words: string) => words.replace(/[\u0000\r\n\ud800-\udfff\ufffd]/g, '');
        expect(plain(document.querySelector('article')?.textContent ?? '')).toBe(plain(textOf(tree)));
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  test('survives any depth', () => {
    let deep = paragraph('Innerst');
    for (let depth = 0; depth < 20_000; depth += 1) deep = paragraph(strong(...deep.children));
    expect(textOf(treeOf({ blocks: [deep] }))).toContain('Innerst');
  });
});
