import {
  anyBlocks,
  box,
  field,
  heading,
  link,
  list,
  paragraph,
  placeHere,
  renderedFixture,
  terms,
} from '@klarmall/html/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitFixture } from '../testing/emit-fixture.ts';
import { htmlTarget } from './html.ts';
import { textTarget } from './text.ts';

const blocks = [
  paragraph('Välkommen till ', link('https://www.1177.se/x', 'oss'), '.'),
  heading(1, 'Tid'),
  terms([['Datum:'], [field('date')]], [['Tid'], ['klockan ', field('time')]]),
  box('information', heading(1, 'Ta med'), list(['Legitimation'], ['Glasögon'])),
];

describe('the text target', () => {
  test('is readable as it stands', () => {
    const [artifact] = textTarget.emit(renderedFixture({ blocks }), emitFixture).value;
    expect(artifact?.path).toBe('message.txt');
    expect(artifact?.text).toBe(`Du har en bokad tid

Välkommen till oss (https://www.1177.se/x).

Tid
Datum: tisdag 8 december 2026
Tid: klockan 13.30

Ta med
- Legitimation
- Glasögon

Kontakt
Ring oss på 08-465 004 00 om du har frågor.

Ögonmottagningen Storby sjukhus
`);
  });

  test('an example of several lines keeps them, as a list and as paragraphs, also as a page', () => {
    const many = (example: string) => {
      const fixture = renderedFixture({ blocks: [paragraph(field('date'))] });
      const [id, own] = [...fixture.fields][0] ?? [];
      if (id === undefined || own === undefined) throw new Error('the fixture has a field');
      return { ...fixture, fields: new Map([[id, { ...own, type: 'text' as const, example }]]) };
    };
    const textOf = (example: string): string =>
      textTarget.emit(many(example), emitFixture).value[0]?.text ?? '';
    expect(textOf('- Res dig.\n- Gå.')).toContain('\n- Res dig.\n- Gå.\n');
    expect(textOf('Res dig.\nGå.')).toContain('\nRes dig.\n\nGå.\n');
    const page = htmlTarget.emit(many('- Res dig.\n- Gå.'), emitFixture).value[0]?.text ?? '';
    expect(page).toMatch(/<ul><li><span class="field">Res dig\.<\/span><\/li>/);
  });

  test('has the questions with their answers and follow-ups', () => {
    const rendered = renderedFixture({
      rendered: {
        answerUse: [{ type: 'text', value: 'Läkaren läser dina svar.', place: placeHere() }],
        questions: [
          {
            id: 'medicine',
            type: 'single',
            text: 'Tar du läkemedel?',
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
                  place: placeHere(),
                },
              },
            ],
            place: placeHere(),
          },
        ],
      },
    });
    const text = textTarget.emit(rendered, emitFixture).value[0]?.text;
    expect(text).toContain(`Frågor till dig

Läkaren läser dina svar.

1. Tar du läkemedel?
Du behöver svara på frågan.
Välj ett svar:
- Ja
- Nej

Om du svarar ”Ja”: Vilka?
Svara med egna ord.`);
  });

  test('ends with one line end and never throws, whatever the blocks', () => {
    fc.assert(
      fc.property(anyBlocks, (any) => {
        const text = textTarget.emit(renderedFixture({ blocks: any }), emitFixture).value[0]?.text ?? '';
        expect(text.startsWith('Du har en bokad tid\n\n')).toBe(true);
        expect(text.endsWith('sjukhus\n')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the html target', () => {
  test('shows fields by their example as the citizen reads them, one file a message', () => {
    const rendered = renderedFixture({
      rendered: {
        messages: [
          { id: 'main', name: 'a', snippets: [], blocks },
          { id: 'other', name: 'b', snippets: [], blocks: [] },
        ],
      },
    });
    const { value, findings } = htmlTarget.emit(rendered, emitFixture);
    expect(findings).toEqual([]);
    expect(value.map(({ path }) => path)).toEqual(['message.html', 'message.other.html']);
    expect(value[0]?.text).toContain('<span class="field">tisdag 8 december 2026</span>');
  });
});
