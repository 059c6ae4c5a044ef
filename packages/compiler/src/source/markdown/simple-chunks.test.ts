import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../text/line-index.ts';
import { MappedText } from '../text/mapped-text.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { simpleChunks } from './simple-chunks.ts';

function mapped(text: string): MappedText {
  return MappedText.slice(text, new LineIndex('a.mall.md', text), 0, text.length);
}

/** What the Markdown parser alone makes of a text. */
function whole(text: string) {
  return parseMarkdown(mapped(text), [{ type: 'markdown', start: 0, end: text.length }]);
}

describe('simple chunks', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      ' ',
      'Kom i tid.',
      'Kom {{fields.date}} nu.',
      '{{fields.date}}',
      '{{#if values.x}}',
      '{{/if}}',
      '- punkt',
      '- punkt {{values.a}}',
      '  mer',
      '    indrag',
      ':::information',
      ':::',
      '## Rubrik',
      '8. december',
      '---',
      '===',
      '> citat',
      '**fet** text',
      '**Kom ihåg:** ring {{unit.phone}}.',
      'Ring **{{unit.phone}}**, inte **0** eller a**b**c ** d**.',
      '[länk](https://a.se)',
      'Läs om [vad det **kostar**](https://a.se).',
      'Läs om [{{links.avgift}} är bra]({{links.avgift}}), [annat](tel:+4610-1) och ![bild](https://a.se).',
      '- **Datum:** {{fields.date}} [boka]({{links.boka}})',
      '- Datum: {{fields.date}}',
      ':::facts',
      'Slut  ',
      '”Ja”, sa hon.',
      '* punkt',
      '| a | b |',
      '[a]: b',
      '1177:s sidor 08:15',
    ),
    fc.stringMatching(/^[-a-cå .:*_[\]<>{}#0-9)(+=&;\\`~|]{0,12}$/),
    fc
      .array(
        fc.constantFrom(
          'a',
          ' ',
          '.',
          '**',
          '*',
          '[b',
          '](',
          'https://a.se',
          '{{links.c}}',
          ')',
          '\u00a0',
          '!',
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join('')),
  );

  it('read the same as the Markdown parser would', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        expect(parseMarkdown(mapped(text))).toEqual(whole(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('spare the parser what most messages are made of', () => {
    const text =
      'Kom {{fields.date}}.\nTa **med** legitimation.\n\n- ett\n- två\n\n## Läs mer\n\nOm [avgifter]({{links.fees}}).\n\n:::facts\n- Tid: klockan 10\n:::\n';
    const types = simpleChunks(text).map(({ type }) => type);
    expect(types).toEqual(['paragraph', 'list', 'heading', 'paragraph', 'facts']);
  });
});
