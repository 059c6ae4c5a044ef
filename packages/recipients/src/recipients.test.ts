import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  mostInList,
  noteGroups,
  readList,
  readPasted,
  recipientsOf,
  reportLines,
  reportOf,
} from './index.ts';

const today = '2026-11-22';

// The numbers are from Skatteverket's open list of test numbers.
const one = '19121212-1212';
const two = '19850714-2399';
const three = '19800913-2385';
const child = '20160805-2385';
const coordination = '19701063-2391';

const of = (text: string) => recipientsOf([readPasted(text)], today);
const ofBytes = (bytes: Uint8Array) => recipientsOf([readList(bytes)], today);
const notesOf = (text: string) =>
  of(text).notes.map(({ line, mended, questions, leftOut }) =>
    [line, ...mended, ...questions, ...(leftOut ? [leftOut] : [])].join(' '),
  );

describe('what is mended', () => {
  it.each([
    [two, []],
    ['19 850714-2399', ['1 space']],
    ['19\u00a0850714-2399', ['1 space']],
    ['1985 07 14 2399', ['1 space']],
    ['198507142399', ['1 hyphen']],
    ['19850714–2399', ['1 hyphen']],
    ['19850714 2399', ['1 space']],
    ['="198507142399"', ['1 hyphen']],
    ["'19850714-2399,", ['1 hyphen']],
    ['\u200b19850714\u2011\u00ad2399', ['1 hyphen']],
    ['１９８５０７１４-２３９９', ['1 hyphen']],
    ['850714-2399', ['1 century']],
    ['8507142399', ['1 century']],
    ['Tolvan Tolvansson 19850714-2399', ['1 text']],
  ])('%s', (written, notes) => {
    expect(of(written).ready).toEqual([[two]]);
    expect(notesOf(written)).toEqual(notes);
  });

  it('reads the plus of those who have turned a hundred', () => {
    expect(of('160805+2385').ready).toEqual([['19160805-2385']]);
  });

  it('takes samordningsnummer, also those of an unknown day or month', () => {
    const found = of(`${coordination}\n191500882392\n19170086-2392`);
    expect(found.coordination).toBe(3);
    expect([...found.ready, ...found.review].flat().sort()).toEqual([
      '19150088-2392',
      '19170086-2392',
      coordination,
    ]);
  });
});

describe('what is asked', () => {
  it.each([
    // The guide's own example.
    ['19990101-0101', ['1 checkDigit']],
    ['19850714-2398', ['1 checkDigit']],
    ['19850231-2391', ['1 checkDigit impossibleDate']],
    ['20991231-2395', ['1 futureDate']],
    [child, ['1 minor']],
    ['18900118-9811', ['1 old']],
    ['160805-2385', ['1 century minor century']],
  ])('%s', (written, notes) => {
    const found = of(written);
    expect(notesOf(written)).toEqual(notes);
    expect(found.ready).toEqual([]);
    expect(found.review.flat()).toHaveLength(1);
  });
});

describe('what is left out', () => {
  it.each([
    [`${two}\n850714-2399`, '2 duplicate'],
    // The reserve numbers of regions, of the country and of Inera, and interim numbers.
    ['19850714K067', '1 unknown'],
    ['1,98507E+11', '1 rounded'],
    ['850714239', '1 zeroLost'],
    ['12345', '1 unknown'],
    ['Tolvan Tolvansson', '1 none'],
    [`Personnummer\n${two}\nTolvan Tolvansson`, '3 none'],
    [`${two} och ${three}`, '1 several'],
  ])('%s', (written, note) => {
    expect(notesOf(written)).toEqual([note]);
  });

  it('tells reserve and interim numbers from others', () => {
    // From the issuers' own descriptions.
    expect(notesOf('19850714-S123\n19850714-SF1A')).toEqual(['1 reserve', '2 reserve']);
    expect(of('19850714-SF1A').ready).toEqual([]);
  });

  it('says where the same number stood first', () => {
    const found = recipientsOf([readPasted(`${one}\n${two}`), readPasted(`\n${one}`)], today);
    expect(found.notes).toMatchObject([
      { list: 0, line: 1 },
      { list: 1, line: 2, sameAs: { list: 0, line: 1 } },
    ]);
  });
});

describe('files of every kind', () => {
  const csv = `Namn;Personnummer;Telefon\r\n"Tolvansson; Tolvan";${two};"070-174 06 05"\r\nEva;19 800913-2385;08-465 004 10\r\n`;

  it.each([
    ['UTF-8', new TextEncoder().encode(csv)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${csv}`)],
    ['windows-1252', Uint8Array.from(csv.replace('Eva', 'Åsa'), (sign) => sign.charCodeAt(0))],
    ['UTF-16LE with a mark', new Uint8Array(Buffer.from(`\ufeff${csv}`, 'utf16le'))],
    ['UTF-16LE without', new Uint8Array(Buffer.from(csv, 'utf16le'))],
    ['UTF-16BE', new Uint8Array(Buffer.from(`\ufeff${csv}`, 'utf16le').swap16())],
    ['tabs', new TextEncoder().encode(csv.replaceAll('; T', ', T').replaceAll(';', '\t'))],
    ['commas', new TextEncoder().encode(csv.replaceAll('; T', ' T').replaceAll(';', ','))],
  ])('reads csv in %s', (_, bytes) => {
    const found = ofBytes(bytes);
    expect(found.ready).toEqual([[two, three]]);
    expect(found.columns).toEqual([{ list: 0, column: 2 }]);
    expect(found.entries).toBe(2);
  });

  it('counts the lines that quoted cells span', () => {
    expect(notesOf(`Namn;Nr\n"Tolvan\nTolvansson";${two}\n"x";19990101-0101\n`)).toEqual(['4 checkDigit']);
  });

  it('does not let a quote that is never closed swallow the list', () => {
    expect(of(`5" skärm;${two}\nx;${three}\n`).ready).toEqual([[two, three]]);
  });

  it('reads numbers on one line, and parts of a number in two columns', () => {
    expect(of(`${one}, ${two}, ${three}`).ready).toEqual([[two, three]]);
    expect(of(`Född;Sista\n19850714;2399\n19800913;2385`).ready).toEqual([[two, three]]);
  });

  it('asks which column when several hold numbers, unless a heading tells', () => {
    expect(of(`${two};${three}x\n`).entries).toBe(1);
    const rows = `${child};${two};a\n${child};${three};b\n`;
    expect(of(rows).refused).toEqual([{ list: 0, reason: 'columns' }]);
    expect(of(`Barn;Personnummer;x\n${rows}`).ready).toEqual([[two, three]]);
  });

  const workbook = (sheets: readonly string[], extra: Readonly<Record<string, string>> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml': `<workbook><sheets>${sheets.map((_, index) => `<sheet name="s" sheetId="${index + 1}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index}.xml"/>`).join('')}</Relationships>`,
          ...Object.fromEntries(
            sheets.map((rows, index) => [
              `xl/worksheets/sheet${index}.xml`,
              `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
            ]),
          ),
          ...extra,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );

  it('reads xlsx: shared and inline texts, numbers, formulas, hidden rows', () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Tolvan</t></is></c><c r="B2"><v>198507142399</v></c></row>' +
      '<row r="3"><c r="B3"><v>1.98009132385E11</v></c></row>' +
      `<row r="5" hidden="1"><c r="B5" t="str"><f>A1</f><v>${one}</v></c></row>`;
    const found = ofBytes(
      workbook([rows, '<row r="1"><c><v>1</v></c></row>'], {
        'xl/sharedStrings.xml':
          '<sst><si><t>Namn</t></si><si><r><t>Person</t></r><r><t>nummer</t></r></si></sst>',
      }),
    );
    expect(found.ready).toEqual([[two, three]]);
    expect(found.review).toEqual([[one]]);
    expect(found.notes.at(-1)).toMatchObject({ line: 5, questions: ['hidden', 'old'] });
  });

  it('says what to do with files that are no list', () => {
    const reasons = [
      workbook([
        '<row r="1"><c><v>198507142399</v></c></row>',
        '<row r="1"><c><v>198009132385</v></c></row>',
      ]),
      workbook(['<row']),
      strToU8('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', true),
      strToU8('%PDF-1.7'),
      strToU8('\u00ff\u00d8\u00ff', true),
      strToU8(' \n'),
      new Uint8Array(),
    ].map((bytes) => ofBytes(bytes).refused[0]?.reason);
    expect(reasons).toEqual(['sheets', 'damaged', 'oldExcel', 'document', 'picture', 'empty', 'empty']);
  });
});

const skatteverkets = [one, two, three, child, coordination, '20010111-2389', '19900101-2385'];

it('makes lists of at most 250', () => {
  // Wrong check digits give enough different numbers that are nobody's.
  const many = Array.from({ length: 501 }, (_, index) => `19800101-${String(1000 + index)}`);
  const found = of(many.join('\n'));
  const sizes = [...found.ready, ...found.review].map(({ length }) => length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(mostInList);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(501);
});

it('says nothing unmasked, whatever stands around a number', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...skatteverkets),
          fc.constantFrom('', ' ', 'x', 'Tolvan Tolvansson ', '"', '=', ';', '\t', '0'),
          fc.constantFrom('\n', '\r\n', ', ', ';', ' '),
        ),
        { minLength: 1, maxLength: 12 },
      ),
      (rows) => {
        const text = rows.map(([number, before, after]) => `${before}${number}${after}`).join('');
        const found = of(text);
        const said = [
          JSON.stringify(reportOf(found, ['lista.csv'])),
          ...reportLines(found, ['lista.csv'], 'sv'),
          JSON.stringify(noteGroups(found, ['lista.csv'], 'en')),
        ].join('\n');
        for (const number of skatteverkets) {
          expect(said).not.toContain(number.slice(-4));
          expect(said).not.toContain(number.slice(0, 8));
        }
        expect(said).not.toContain('Tolvan');
        // Every number is in a list once, and every list holds what Personalverktyget takes.
        const listed = [...found.ready, ...found.review].flat();
        expect(new Set(listed).size).toBe(listed.length);
        for (const number of listed) expect(number).toMatch(/^\d{8}-\d{4}$/);
      },
    ),
    { numRuns: 200 },
  );
});
