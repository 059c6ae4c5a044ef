import { buildLetter, type LetterText } from '@klarmall/pdf/testing/letter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../letter.ts';
import { readPdf } from './read-pdf.ts';

/** A character is half of its size wide in the fonts of the built letters. Points. */
const size = 10;
const leading = 13;

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Part {
  readonly text: string;
  readonly bold?: boolean;
}

/** Parts under each other from (x, top), each wrapped; where the next one would begin. */
function set(
  parts: readonly Part[],
  x: number,
  top: number,
  width: number,
): { runs: LetterText[]; y: number } {
  const runs: LetterText[] = [];
  let y = top;
  for (const { text, bold = false } of parts) {
    for (const line of wrapped(text, width)) {
      runs.push({ text: line, size, bold, at: [x, y] });
      y -= leading;
    }
    if (!bold) y -= 4;
  }
  return { runs, y };
}

function pdfOf(runs: readonly LetterText[]): Letter {
  const read = readPdf(buildLetter({ tagged: false, content: [{ runs }] }));
  if (read.kind !== 'letter') throw new Error(read.reason);
  return read.letter;
}

const textsOf = (letter: Letter): readonly string[] =>
  letter.pieces.flatMap((piece) =>
    piece.kind === 'line'
      ? [piece.line.text]
      : piece.table.rows.map((row) =>
          row
            .flat()
            .map(({ text }) => text)
            .join(' | '),
        ),
  );

const left: readonly Part[] = [
  { text: 'Det kan du göra', bold: true },
  { text: 'Vila i korta stunder, högst 30 minuter åt gången, och rör på dig så mycket du kan.' },
  { text: 'Ta 2 tabletter högst 4 gånger per dygn om du har ont.' },
];
const right: readonly Part[] = [
  { text: 'Övning: bäckenlyft', bold: true },
  { text: 'Ligg på rygg med böjda knän och lyft stjärten långsamt. Upprepa 10 gånger.' },
];

test('words in bold that a paragraph opens with are its heading; inside a sentence they are not', () => {
  const line = (y: number, ...parts: readonly Part[]): LetterText[] => {
    let x = 72;
    return parts.map(({ text, bold = false }) => {
      const run: LetterText = { text, size, bold, at: [x, y] };
      x += (text.length * size) / 2 + 3;
      return run;
    });
  };
  const letter = pdfOf([
    ...line(700, { text: 'Fasta.', bold: true }, { text: 'Ät ingenting efter midnatt kvällen före.' }),
    ...line(660, { text: 'Ta' }, { text: 'två', bold: true }, { text: 'tabletter med ett glas vatten.' }),
  ]);
  expect(textsOf(letter)).toEqual([
    'Fasta.',
    'Ät ingenting efter midnatt kvällen före.',
    'Ta två tabletter med ett glas vatten.',
  ]);
});

describe('two columns without tags', () => {
  test('are read one after the other, between what stands above and below them', () => {
    const above = set(
      [{ text: 'Ryggskott är ofarligt och går nästan alltid över av sig själv inom sex veckor.' }],
      72,
      780,
      90,
    );
    const one = set(left, 72, above.y - 20, 38);
    const two = set(right, 310, above.y - 20, 38);
    const below = set(
      [
        { text: 'Sök vård', bold: true },
        { text: 'Kontakta en vårdcentral om du inte är bättre efter 6 veckor.' },
      ],
      72,
      Math.min(one.y, two.y) - 20,
      90,
    );
    const letter = pdfOf([...above.runs, ...one.runs, ...two.runs, ...below.runs]);
    expect(textsOf(letter)).toEqual([
      'Ryggskott är ofarligt och går nästan alltid över av sig själv inom sex veckor.',
      ...left.map(({ text }) => text),
      ...right.map(({ text }) => text),
      'Sök vård',
      'Kontakta en vårdcentral om du inte är bättre efter 6 veckor.',
    ]);
    expect(letter.notes.get('columns')).toBe(1);
  });

  test('are told from a table whose cells are broken', () => {
    const rows = [
      [
        'Läkemedel som innehåller acetylsalicylsyra',
        'Sluta sju dagar före operationen, om läkaren inte har sagt annat',
      ],
      ['Läkemedel mot högt blodtryck och hjärtsvikt', 'Ta som vanligt med lite vatten på morgonen samma dag'],
    ];
    let y = 700;
    const runs: LetterText[] = [];
    for (const [first = '', second = ''] of rows) {
      const one = set([{ text: first }], 72, y, 24);
      const two = set([{ text: second }], 310, y, 30);
      runs.push(...one.runs, ...two.runs);
      y = Math.min(one.y, two.y) - 4;
    }
    const letter = pdfOf(runs);
    expect(letter.notes.get('columns')).toBeUndefined();
    expect(textsOf(letter).join(' ')).toMatch(
      /acetylsalicylsyra.*operationen.*högt blodtryck.*Ta som vanligt/u,
    );
  });

  test('a letterhead beside a name and a date is no column', () => {
    const letter = pdfOf([
      ...set([{ text: 'Region Ekdalen' }, { text: 'Ögonmottagningen' }, { text: 'Storgatan 4' }], 72, 780, 40)
        .runs,
      ...set(
        [{ text: 'Tolvan Tolvansson' }, { text: 'Påhittade gatan 12' }, { text: '123 45 EKDALEN' }],
        330,
        780,
        40,
      ).runs,
    ]);
    expect(letter.notes.get('columns')).toBeUndefined();
  });

  test('keep every word once whatever stands in them, and in order where they are no rows', () => {
    const parts = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 8, max: 26 })), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (one, two) => {
        let count = 0;
        const words = (own: number): string => {
          const numbers = Array.from({ length: own }, (_, index) => `ord${count + index + 1}`);
          count += own;
          return `${numbers.join(' ')}.`;
        };
        const made = (side: typeof one): Part[] =>
          side.flatMap(([hasHeading, own]): Part[] => {
            const heading = hasHeading ? [{ text: words(1).replace('.', ''), bold: true }] : [];
            return [...heading, { text: words(own) }];
          });
        const hasRows = one.length > 0 && two.length > 0 && one[0]?.[0] === two[0]?.[0];
        const a = set(made([[false, 30], ...one]), 72, 760, 36);
        const b = set(made([[true, 12], ...two]), 310, 760, 36);
        const found = (
          textsOf(pdfOf([...a.runs, ...b.runs]))
            .join(' ')
            .match(/\d+/gu) ?? []
        ).map(Number);
        const all = Array.from({ length: count }, (_, index) => index + 1);
        expect([...found].sort((x, y) => x - y)).toEqual(all);
        if (!hasRows) expect(found).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });
});
