import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhnCheckDigit } from './luhn.ts';
import { findPersonalNumbers, maskPersonalNumber } from './personal-number.ts';

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
    'Ditt personnummer är 19121212-1213.',
    'Ring 0771-52 55 25 eller 036-32 10 00.',
    'Fakturan har nummer 1212121212123.',
    'Kom 2026-05-12 klockan 10.15.',
    '2026-05-12 1215',
    'SE2321000131-P000000123457',
  ])('finds no number in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
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
          expect(findPersonalNumbers(`Numret ${text} gäller.`).length).toBe(
            luhnCheckDigit(tail) === digit ? 1 : 0,
          );
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
    expect(kinds(`Reservnummer 19900101M06${(right + 1) % 10}`)).toEqual([]);
  });

  it('never shows the last four characters', () => {
    expect(maskPersonalNumber('19121212-1212')).toBe('19121212-****');
    expect(maskPersonalNumber('1')).toBe('*');
  });
});
