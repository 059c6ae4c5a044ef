import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertLetter } from '../convert.ts';
import { reportOf } from '../report/report.ts';
import { reportLines } from '../report/terminal.ts';
import { docxOf, htmlOf, odtOf, type TestBlock, textOf } from '../testing/build-letter.ts';

/** Names as address blocks have them, how the text says them, and the words that must be nowhere. */
const persons = fc.constantFrom(
  { name: 'Tolvan Qvarnberg', spoken: 'Tolvan' },
  { name: 'TOLVAN QVARNBERG', spoken: 'Tolvan' },
  { name: 'Fru Tolvan Qvarnberg', spoken: 'Tolvan' },
  { name: 'Qvarnberg, Tolvan', spoken: 'Tolvan' },
  { name: 'Tolvan-Tova af Qvarnberg', spoken: 'Tolvan-Tova' },
  { name: 'Tolvan van der Qvarnberg', spoken: 'Tolvan' },
  { name: "Tolvan O'Qvarnberg", spoken: 'Tolvan' },
  { name: 'Tolvan El Qvarnberg', spoken: 'Tolvan' },
);
const streets = fc.constantFrom(
  'Zorgatan 1',
  'c/o Zilsson, Zorgatan 1',
  'Norra Zorgatan 14',
  'ZORGATAN 4 NB',
  'Zorgatan 1 A lgh 1203',
  'Zorgatan 1 B, lgh 1203',
  'Zorgatan 1, 3 tr',
);
const towns = fc.constantFrom(
  '123 45 ZKDALEN',
  '12345 Zkdalen',
  'SE-123 45 Zkdalen',
  'S-123 45 Norra Zkdalen',
);
const heads = fc.constantFrom<readonly string[]>(
  [],
  ['REGION EKLAND', '2026-11-20'],
  ['Vårdcentralen Granen', 'Storgatan 9', '123 99 Storstad'],
  ['BVC Solen', 'Solvägen 3, 123 98 Storstad', 'Storstad den 20 november 2026'],
);
const leads = fc.constantFrom('', 'Till', 'Till vårdnadshavare för');
const shapes = fc.constantFrom('lines', 'paragraph', 'address', 'commas', 'column', 'rows', 'foot', 'header');
const formats = fc.constantFrom(docxOf, odtOf, htmlOf, textOf);
const forbidden = /tolvan|qvarnberg|zorgatan|zilsson|zkdalen|1212-1212/iu;

const paragraph = (text: string): TestBlock => ({ kind: 'paragraph', text });

function addressBlocks(
  shape: string,
  name: string,
  street: string,
  town: string,
  lead: string,
): readonly TestBlock[] {
  const lines = [...(lead === '' ? [] : [lead]), name, street, town];
  switch (shape) {
    case 'lines':
      return lines.map(paragraph);
    case 'paragraph':
    case 'foot':
      return [paragraph(lines.join('\n'))];
    case 'address':
      return [{ kind: 'address', text: lines.join('\n') }];
    case 'commas':
      return [paragraph(`${name}, ${street}, ${town}`)];
    case 'column':
      return [
        {
          kind: 'table',
          rows: [
            ['Kirurgmottagningen', name],
            ['2026-11-20', street],
            ['Dnr 12/2026', town],
          ],
        },
      ];
    default:
      return [
        {
          kind: 'table',
          rows: [
            ['Namn', name],
            ['Personnummer', '19121212-1212'],
            ['Adress', street],
            ['Postadress', town],
          ],
        },
      ];
  }
}

test('wherever and however the recipient stands, nothing of it is in the draft, the report or the terminal', () => {
  fc.assert(
    fc.property(
      persons,
      streets,
      towns,
      fc.record({ head: heads, lead: leads, shape: shapes, build: formats }),
      ({ name, spoken }, street, town, { head, lead, shape, build }) => {
        const address = addressBlocks(shape, name, street, town, lead);
        const text: readonly TestBlock[] = [
          { kind: 'heading', text: 'Svar på prov' },
          paragraph(`Hej ${spoken}!`),
          paragraph(`${spoken}, dina prover ser bra ut.`),
        ];
        const blocks =
          shape === 'foot'
            ? [...head.map(paragraph), ...text, paragraph('Med vänlig hälsning\nEva Exempelsson'), ...address]
            : [...head.map(paragraph), ...address, ...text];
        const letter =
          shape === 'header' ? { header: [...head, name, street, town], blocks: text } : { blocks };
        const conversion = convertLetter(build(letter), { today: '2026-11-30' });
        if (conversion.kind !== 'draft') throw new Error('refused');
        const report = reportOf(conversion, [], '2026-11-30', 'sv');
        const told = [
          ...conversion.draft.files.values(),
          JSON.stringify(report),
          ...reportLines(report, 'brev', 'sv'),
        ];
        expect(told.join('\n')).not.toMatch(forbidden);
      },
    ),
    { numRuns: 60 },
  );
});

test('what colleagues write to each other in the margin is counted, and not repeated', () => {
  const blocks: readonly TestBlock[] = [
    { kind: 'heading', text: 'Svar på prov' },
    paragraph('Dina prover ser bra ut.'),
    { kind: 'comment', text: 'Tolvan hör dåligt, ring också!' },
  ];
  const conversion = convertLetter(docxOf({ blocks }), { today: '2026-11-30' });
  if (conversion.kind !== 'draft') throw new Error('refused');
  const { dropped } = reportOf(conversion, [], '2026-11-30', 'sv');
  expect(dropped).toEqual([{ text: '…', place: 'kommentar 1', reason: 'kommentar, 1 rad' }]);
});
