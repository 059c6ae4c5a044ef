import type { BuiltElement, BuiltText } from '@klarmall/attachments/testing/view';
import { describe, expect, it } from 'vitest';
import { toldBy } from '../support/testing/told-by.ts';
import readingOrder from './rule.ts';

const told = (...elements: readonly BuiltElement[]) => toldBy(readingOrder, { elements });
/** A line at a height; `width` of it is written on. */
const line = (text: string, top: number, left = 60, more: Partial<BuiltText> = {}): BuiltText => ({
  text,
  box: [left, top - 11, left + text.length * 5, top],
  ...more,
});
/** The second of two columns. */
const right = 330;

const letterLines = [
  'Du är välkommen till oss på röntgen.',
  'Ta med dig legitimation och en lista',
  'över de läkemedel som du tar.',
];

describe('lines of a paragraph', () => {
  const [first = '', second = '', third = ''] = letterLines;
  const lines = (...tops: readonly number[]): BuiltElement => ({
    type: 'P',
    texts: letterLines.map((text, index) => line(text, tops[index] ?? 0)),
  });

  it('that are swapped are asked about', () => {
    expect(told(lines(700, 668, 684))).toEqual(['lines']);
    expect(told(lines(684, 700, 668))).toEqual(['lines']);
  });

  it('are read in the order of the tags, in which order ever they are painted', () => {
    const painted = [
      line(third, 668, 60, { order: 3 }),
      line(first, 700, 60, { order: 1 }),
      line(second, 684, 60, { order: 2 }),
    ];
    expect(told({ type: 'P', texts: painted })).toEqual([]);
    const tagged = [
      line(first, 700, 60, { order: 2 }),
      line(second, 684, 60, { order: 1 }),
      line(third, 668, 60, { order: 3 }),
    ];
    expect(told({ type: 'P', texts: tagged })).toEqual(['lines']);
  });

  it('in their order are let be: raised figures, a second column, words of several styles, lines that are turned', () => {
    expect(told(lines(700, 684, 668))).toEqual([]);
    const raised = line('2', 706, 200, { size: 6, box: [200, 700, 204, 706] });
    expect(told({ type: 'P', texts: [line(first, 700), raised, line(second, 684)] })).toEqual([]);
    const wrapped = [line(first, 200), line(second, 184), line(third, 700, right)];
    expect(told({ type: 'P', texts: wrapped })).toEqual([]);
    const styles = [
      line('Ring', 700),
      line('genast', 700, 84, { bold: true }),
      line('om du får feber', 700, 116),
    ];
    expect(told({ type: 'P', texts: styles })).toEqual([]);
    const turned = letterLines.map((text, index) => ({
      text,
      box: [60 + index * 16, 100, 71 + index * 16, 300] as const,
    }));
    expect(told({ type: 'P', texts: turned })).toEqual([]);
  });
});

describe('columns', () => {
  const leftColumn = [
    'Undersökningen tar ungefär en',
    'halvtimme. Du behöver inte',
    'förbereda dig på något sätt',
    'innan du kommer till oss',
  ];
  const rightColumn = [
    'Efteråt kan du åka hem som',
    'vanligt. Svaret får du av den',
    'läkare som har skickat dig',
    'till oss för undersökningen',
  ];
  const rows = leftColumn.map(
    (text, index) =>
      [line(text, 700 - index * 16), line(rightColumn[index] ?? '', 700 - index * 16, right)] as const,
  );

  it('that are read straight across are asked about, in one paragraph or in one for each line', () => {
    expect(told({ type: 'P', texts: rows.flat() })).toEqual(['across']);
    expect(told(...rows.flat().map((text) => ({ type: 'P', texts: [text] })))).toEqual(['across']);
  });

  it('that are read one after the other are let be', () => {
    expect(
      told({ type: 'P', texts: [...rows.map(([text]) => text), ...rows.map(([, text]) => text)] }),
    ).toEqual([]);
  });

  it('of labels and values are let be, and so are tables', () => {
    const labels = ['Datum och tid', 'Plats för besöket', 'Läkare du träffar'].flatMap((text, index) => [
      line(text, 700 - index * 16),
      line(
        ['Tisdag den 8 december', 'Röntgen, Storgatan 1', 'Specialist i radiologi'][index] ?? '',
        700 - index * 16,
        right,
      ),
    ]);
    expect(told({ type: 'P', texts: labels })).toEqual([]);
    const table: BuiltElement = {
      type: 'Table',
      kids: rows.map((row) => ({ type: 'TR', kids: row.map((text) => ({ type: 'TD', texts: [text] })) })),
    };
    expect(told(table)).toEqual([]);
  });
});
