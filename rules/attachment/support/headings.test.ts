import { type BuiltElement, letter } from '@klarmall/attachments/testing/view';
import { describe, expect, it } from 'vitest';
import boldHeadings from '../bold-headings/rule.ts';
import headingText from '../heading-text/rule.ts';
import { toldBy } from './testing/told-by.ts';

const body: BuiltElement = {
  type: 'P',
  texts: ['Ta med dig legitimation och en lista över de mediciner som du tar just nu.'],
};
const line = (text: string, rest: object = {}): BuiltElement => ({ type: 'P', texts: [{ text, ...rest }] });

describe('boldHeadings', () => {
  const told = (...elements: readonly BuiltElement[]) => toldBy(boldHeadings, { elements });

  it('has an answer for a paragraph of two hundred thousand runs', () => {
    const runs = Array.from({ length: 200_000 }, (_, index) => ({ text: 'tid ', bold: index < 2 }));
    expect(told({ type: 'P', texts: runs }, body)).toEqual(['none']);
  });

  it.each([
    ['bold with a colon', line('Ta med dig:', { bold: true })],
    ['capitals', line('TA MED DIG')],
    [
      'bold in the pieces that browsers write',
      {
        type: 'P',
        kids: [
          { type: 'NonStruct', texts: [{ text: 'Ta ', bold: true }] },
          { type: 'NonStruct', texts: [{ text: 'med dig', bold: true }] },
        ],
      },
    ],
  ])('asks about %s', (_, heading) => {
    expect(told(...letter, heading, body)).toEqual(['bold']);
  });

  it('asks about a bold first line with plain text on the next', () => {
    const heading = { text: 'Ta med dig', bold: true, box: [60, 500, 120, 511] as const };
    const rest = { text: 'legitimation och mediciner, tack.', box: [60, 484, 500, 495] as const };
    expect(told(...letter, { type: 'P', texts: [heading, rest] })).toEqual(['bold']);
  });

  it('lets bold words within a paragraph be, also in the pieces that browsers write', () => {
    const bold = { text: 'genast', bold: true, box: [110, 500, 150, 511] as const };
    const before = { text: 'Ring oss ', box: [60, 500, 110, 511] as const };
    const after = { text: ' om du får feber.', box: [150, 500, 300, 511] as const };
    expect(told(...letter, { type: 'P', texts: [before, bold, after] }, body)).toEqual([]);
    const pieces = [before, bold, after].map((text) => ({ type: 'NonStruct', texts: [text] }));
    expect(told(...letter, { type: 'P', kids: pieces }, body)).toEqual([]);
  });

  it('lets a bold sentence that fills its line be', () => {
    const first = {
      text: 'Ring oss om du får feber eller ont',
      bold: true,
      box: [60, 500, 490, 511] as const,
    };
    const rest = { text: 'i bröstet.', box: [60, 484, 500, 495] as const };
    expect(told(...letter, { type: 'P', texts: [first, rest] })).toEqual([]);
  });

  it('asks about short lines over paragraphs only where the text has no headings', () => {
    const lines = [line('Före besöket'), body, line('Efter besöket'), body];
    expect(told(...lines)).toEqual(['short', 'short']);
    expect(told(...letter, ...lines)).toEqual([]);
    expect(told(line('Hej Kim,'), body, line('Med vänlig hälsning'), line('Röntgen'))).toEqual([]);
  });
});

describe('headingText', () => {
  const told = (...elements: readonly BuiltElement[]) => toldBy(headingText, { elements });
  const long =
    'Du är välkommen till oss på röntgen. Undersökningen tar en halvtimme och du behöver inte förbereda dig på något sätt.';

  it('asks about a paragraph in a heading style and about empty headings', () => {
    expect(told(...letter, { type: 'H2', texts: [long] })).toEqual(['long']);
    expect(told(...letter, { type: 'H2' }, { type: 'H2', texts: [' '] })).toEqual(['empty']);
  });

  it('lets a long heading and one that is a described picture be', () => {
    expect(
      told({
        type: 'H1',
        texts: ['Så förbereder du dig inför en undersökning av magen och tarmarna med kontrast'],
      }),
    ).toEqual([]);
    expect(told({ type: 'H1', kids: [{ type: 'Figure', alt: 'Röntgen på Storgatan' }] })).toEqual([]);
  });
});

describe('a heading that is cut in two', () => {
  const told = (...elements: readonly BuiltElement[]) => toldBy(headingText, { elements });
  const style = { size: 18, bold: true } as const;
  const at = (text: string, top: number, more = {}) => ({
    text,
    box: [60, top - 18, 300, top] as const,
    ...style,
    ...more,
  });
  const body = {
    type: 'P',
    texts: [{ text: 'Du är välkommen till oss på röntgen.', box: [60, 600, 400, 611] as const }],
  };

  it('is asked about, whether its rest is a heading or a paragraph', () => {
    for (const type of ['H1', 'P'])
      expect(
        told(
          { type: 'H1', texts: [at('Kallelse till', 760)] },
          { type, texts: [at('Röntgen och ultraljud', 738)] },
          body,
        ),
      ).toEqual(['cut']);
    expect(
      told(
        { type: 'H1', texts: [at('Så förbereder du dig', 760)] },
        { type: 'H1', texts: [at('för din operation', 738)] },
        body,
      ),
    ).toEqual(['cut']);
  });

  it('is not one of two headings, and not one that ends with a small word', () => {
    expect(
      told(
        { type: 'H1', texts: [at('Kallelse', 760)] },
        { type: 'H2', texts: [at('Att tänka på', 730, { size: 14 })] },
        body,
      ),
    ).toEqual([]);
    expect(
      told(
        { type: 'H2', texts: [at('Att tänka på', 760)] },
        { type: 'P', texts: [at('ta med legitimation', 738, { size: 11, bold: false })] },
      ),
    ).toEqual([]);
    expect(
      told(
        { type: 'H1', texts: [at('Kallelse till röntgen', 760)] },
        { type: 'H1', texts: [at('Region Exempel', 738)] },
        body,
      ),
    ).toEqual([]);
    expect(told({ type: 'H1', texts: [at('Kallelse till', 760), at('röntgen', 738)] }, body)).toEqual([]);
  });
});
