import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhoneNumbers, formatPhoneNumber } from './phone.ts';

describe('formatPhoneNumber', () => {
  it.each([
    ['036321000', '036-32 10 00'],
    ['086680150', '08-668 01 50'],
    ['0855012345', '08-550 123 45'],
    ['015912345', '0159-123 45'],
    ['02090510', '020-905 10'],
    ['0771525525', '0771-52 55 25'],
    ['0102420000', '010-242 00 00'],
    ['0702052430', '070-205 24 30'],
  ])('writes %s as %s', (digits, expected) => {
    expect(formatPhoneNumber(digits)).toBe(expected);
  });
  it('gives nothing for what is no Swedish number', () => {
    expect(formatPhoneNumber('00123456')).toBeUndefined();
    expect(formatPhoneNumber('0361')).toBeUndefined();
  });
});

describe('findPhoneNumbers', () => {
  it.each([
    ['Ring oss på 0523-781500 om du har frågor.', '0523-781500', '0523-78 15 00'],
    ['Mottagningens nummer är (036) 321000.', '(036) 321000', '036-32 10 00'],
    ['Ring jouren på 08.512.753.00.', '08.512.753.00', '08-512 753 00'],
    ['Ring +4636321000 om du är försenad.', '+4636321000', '036-32 10 00'],
    ['Ring +46 (0)36-32 10 00.', '+46 (0)36-32 10 00', '036-32 10 00'],
    ['Sms:a 0700123456.', '0700123456', '070-012 34 56'],
    ['Tidbokning: 08 512 753 00', '08 512 753 00', '08-512 753 00'],
  ])('finds the number in "%s"', (text, written, standard) => {
    const [found, ...more] = findPhoneNumbers(text);
    expect(more).toEqual([]);
    expect(found?.text).toBe(written);
    expect(found?.standard).toBe(standard);
    expect(found?.isStandard).toBe(false);
  });

  it.each(['Ring 036-32 10 00.', 'Växeln har nummer 010-242 00 00.', 'Ring 070-205\u00A024\u00A030.'])(
    'leaves the form in "%s" alone',
    (text) => {
      expect(findPhoneNumbers(text).map((found) => found.isStandard)).toEqual([true]);
    },
  );

  it.each([
    'Ring 112 eller 1177.',
    'Plusgiro 12 34 56-7.',
    'Ditt ärendenummer är 036321000.',
    'Vårt organisationsnummer är 232100-0057.',
    'Koden är 0123456789.',
    'Kom den 01-02-2026.',
    'Telefonen är öppen 07.30-16.45 alla vardagar.',
    'Artikel 036321000 är slut.',
  ])('finds no number in "%s"', (text) => {
    expect(findPhoneNumbers(text)).toEqual([]);
  });

  it('accepts its own standard form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0(?:8[1-9]\d{5,7}|36[1-9]\d{5}|70\d{7}|159\d{5})$/u), (digits) => {
        const standard = formatPhoneNumber(digits);
        const [found] = findPhoneNumbers(`Ring ${standard} i dag.`);
        expect(found?.isStandard).toBe(true);
        expect(found?.digits).toBe(digits);
      }),
    );
  });
});
