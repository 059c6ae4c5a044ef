import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhnCheckDigit } from './luhn.ts';
import { findPersonalNumbers, maskPersonalNumbers } from './personal-number.ts';

function kinds(text: string): string[] {
  return findPersonalNumbers(text).map((found) => `${found.kind} ${found.masked}`);
}

// The numbers are from Skatteverket's open list of test numbers.
describe('findPersonalNumbers', () => {
  it.each([
    ['Ditt personnummer är 19121212-1212.', 'personnummer 19121212-****'],
    ['Skriv 191212121212 när du loggar in.', 'personnummer 19121212****'],
    ['Patient: 121212+1212', 'personnummer 121212+****'],
    ['Patient: 19 121212-1212', 'personnummer 19 121212-****'],
    ['(19900101-2385)', 'personnummer 19900101-****'],
    ['Numret 19701063-2391 är tillfälligt.', 'samordningsnummer 19701063-****'],
  ])('finds the number in "%s"', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  it.each([
    'Vårt organisationsnummer är 232100-0057.',
    'Ring 0771-52 55 25 eller 036-32 10 00.',
    'Fakturan har nummer 1212121212123.',
    'Kom 2026-05-12 klockan 10.15.',
    '2026-05-12 1215',
    'SE2321000131-P000000123457',
  ])('finds no number in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  // What people, record systems, editors and addresses put between the parts, or around the number.
  it.each([
    ...[
      '\u2010',
      '\u2011',
      '\u2212',
      '–',
      '—',
      ' - ',
      '\u00A0',
      '\u2009',
      '\u200B-',
      '\u00AD',
      '\u2060-\u2060',
      '/',
      '.',
      '_',
      '-\n',
    ],
    ...['&#45;', '&#8209;', '&nbsp;', '%2D', '\\-', '-**', '**-', '`-`', ' | ', '</td><td>', '\\u2011'],
  ])('finds a number parted by "%s"', (gap) => {
    const text = `Gäller 19850714${gap}2399, tack.`;
    const [found, ...more] = findPersonalNumbers(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'personnummer', checkDigit: 'right' });
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
    expect(maskPersonalNumbers(text)).not.toContain('2399');
  });

  it.each([
    '1890 0118-9811',
    '19 890118-9816',
    '20 160805 2385',
    '1985-07-14-2399',
    '1980 09 13-2385',
    '19 12 12 12 12 12',
    '１９８５０７１４-２３９９',
    'pnr198507142399',
    'ID191212121212',
    '?pnr=191212121212',
    '191212121212@exempel.se',
    'bild_19121212-1212.png',
    '<https://exempel.se/arende/19800913-2385>',
    'Personnummer0111032389',
    '19121212-1212,5',
    '191500882392',
    '19170086-2392',
    '193412602397',
    'född 850714 2399',
  ])('finds the number in "%s"', (text) => {
    expect(findPersonalNumbers(text)).toHaveLength(1);
  });

  it('asks about a wrong check digit, where the rest reads as a personnummer', () => {
    for (const text of ['Du är 19850714-2398.', 'Barnet, 850714-2398, kommer.', 'Personnummer 8507142398'])
      expect(findPersonalNumbers(text)).toMatchObject([{ checkDigit: 'wrong', certainty: 'possible' }]);
    for (const text of ['Ärende 20210315-0012', 'Mötet 20210315-1012 är filmat.', 'Dnr 850714-2398'])
      expect(findPersonalNumbers(text)).toEqual([]);
  });

  it.each([
    'Ring 0701740607 i dag.',
    'Ring 0707767604 eller sms:a 0701234569.',
    'Ring oss på 070-1740615.',
    'Ordernummer 121212-12121-2',
    'OCR 19850714239812345',
    'Ärendet heter 19851314-2398.',
    'Bankgiro 5050-1055, plusgiro 90 19 50-6.',
    'Serien är 1-2-3-4-5-6-7-8-9-0.',
    'Platsen är 59.329324, 18.068581.',
    'HSA-id SE2321000016-1HZ6.',
    'Batch 850714-23.',
    'Ring +33 16 08 05 23 85',
  ])('finds no number in "%s"', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });

  it('takes nobody for born after today', () => {
    const today = { year: 2026, month: 11, day: 30 };
    expect(findPersonalNumbers('Vara 20270714-2392', { today })).toEqual([]);
    expect(findPersonalNumbers('Vara 20270714-2392')).toHaveLength(1);
  });

  it('finds every number with a real date and the right check digit, and no other', () => {
    const birth = fc.tuple(
      fc.constantFrom('18', '19', '20'),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(0, 60),
    );
    const two = (number: number): string => String(number).padStart(2, '0');
    fc.assert(
      fc.property(
        birth,
        fc.integer({ min: 0, max: 9 }),
        ([century, year, month, day, serial, shift], digit) => {
          const tail = `${two(year)}${two(month)}${two(day + shift)}${String(serial).padStart(3, '0')}`;
          const text = `${century}${tail}${digit}`;
          const checkDigits = findPersonalNumbers(`Numret ${text} gäller.`).map((found) => found.checkDigit);
          expect(checkDigits.includes('right')).toBe(luhnCheckDigit(tail) === digit);
        },
      ),
    );
  });

  it('finds reserve numbers with a right check character', () => {
    const serial = '0512345';
    expect(kinds(`Reservnummer 9920${serial}${luhnCheckDigit(serial)}`)).toEqual([
      'reservnummer 99200512****',
    ]);
    // Västra Götaland counts its letter M as 7.
    const right = luhnCheckDigit('900101706');
    expect(kinds(`Reservnummer 19900101M06${right}`)).toEqual(['reservnummer 19900101****']);
    expect(findPersonalNumbers(`Reservnummer 19900101M06${(right + 1) % 10}`)).toMatchObject([
      { checkDigit: 'wrong', certainty: 'possible' },
    ]);
    expect(kinds(`Kod 19900101M06${(right + 1) % 10}`)).toEqual([]);
  });

  it('never shows the last four characters', () => {
    expect(maskPersonalNumbers('pnr=19121212%2D1212&namn=x')).toBe('pnr=19121212%2D****&namn=x');
    expect(maskPersonalNumbers('**19121212**-12\u200B12')).toBe('**19121212**-**\u200B**');
  });
});
