import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';

function seen(text: string): string[] {
  return findDates(text).map((match) => `${match.form} ${match.text}`);
}

describe('findDates', () => {
  it.each([
    ['Du har en tid måndagen den 12 maj klockan 10.15.', 'written 12 maj'],
    ['Kom fredag 3:e juni 2026.', 'written 3:e juni 2026'],
    ['Tiden är 12/5 kl. 13.30.', 'slash 12/5'],
    ['Välkommen 2026-05-12.', 'iso 2026-05-12'],
    ['Nästa besök är 2026.06.03 på förmiddagen.', 'dotted 2026.06.03'],
    ['Besöket är tors 8.5 klockan 9.', 'dotted 8.5'],
    ['Svara senast 260512.', 'compact 260512'],
    ['Boka före 12-05-2026.', 'hyphen 12-05-2026'],
    ['Boka före 2026/06/03.', 'slash 2026/06/03'],
    ['Kom 1/2 klockan 9.', 'slash 1/2'],
    ['Vi har stängt 24/12–26/12.', 'slash 24/12'],
  ])('finds the date in "%s"', (text, expected) => {
    expect(seen(text)[0]).toBe(expected);
  });

  it.each([
    'Blodtrycket var 135/85 i dag.',
    'Ta 1/2 tablett på morgonen.',
    'Smärtan är 7/10 i dag.',
    'Jouren är öppen 24/7.',
    'Värdet var 8.5 i går.',
    'Ditt ärende har nummer 260512-17.',
    'Läs mer på 1177.se.',
    'Version 2.3.2026 kommer.',
    'Ditt artikelnummer är 2027-05-04.',
    'LOT 2027-03-09 är indragen.',
    'Läs bilaga 2/4 i dag.',
  ])('finds no date in "%s"', (text) => {
    expect(seen(text)).toEqual([]);
  });

  it('gives the weekday with its place', () => {
    const text = 'Kom på tisdag den 12 maj 2026.';
    const [date] = findDates(text);
    expect(date?.weekday?.number).toBe(2);
    expect(text.slice(date?.weekday?.start, date?.weekday?.end)).toBe('tisdag');
    expect([date?.day, date?.month, date?.year]).toEqual([12, 5, 2026]);
  });

  it.each([
    'den 31 april',
    'den 32 december',
    'den 0 maj',
    '2027-02-29',
    '2027-13-05',
    '31/11 klockan 9',
    '29.2.2027',
    '8/13 2027',
  ])('takes what is written as a date for one, even if it cannot be: %s', (text) => {
    expect(findDates(`Kom ${text}.`)).toMatchObject([{ isReal: false }]);
  });

  it.each([
    'måndag, 8 december 2026',
    'måndag, den 8 december 2026',
    '8 december 2026, måndag',
    '8 december 2026 (måndag)',
    'måndag (8 december 2026)',
    '2026-12-08, en måndag',
  ])('finds the weekday in "%s"', (text) => {
    const [date] = findDates(`Tid: ${text}.`);
    expect(date?.weekday).toMatchObject({ text: 'måndag', number: 1 });
  });

  it('leaves a weekday to the date that it leads to', () => {
    const [first, second] = findDates('Kom 8 december, onsdag 9 december.');
    expect([first?.weekday, second?.weekday?.text]).toEqual([undefined, 'onsdag']);
  });

  it('says when a date can be read in more ways', () => {
    for (const text of ['26-12-05', '04/05/27', '03-04-2026'])
      expect(findDates(`Gäller till ${text}.`)).toMatchObject([{ isUnambiguous: false }]);
    expect(findDates('Din tid är 4/5-27.')).toMatchObject([
      { isUnambiguous: true, hasShortYear: true, year: 2027 },
    ]);
  });

  it('gives places that hold the text it names, in order', () => {
    const piece = fc.constantFrom(
      '12/5',
      ' ',
      'den ',
      '12 maj',
      'tors ',
      '2026-05-12',
      '8.5',
      '.',
      'kl 9',
      '1/2',
      'å',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let reach = 0;
        for (const match of findDates(text)) {
          expect(text.slice(match.start, match.end)).toBe(match.text);
          expect(match.start).toBeGreaterThanOrEqual(reach);
          reach = match.end;
        }
      }),
    );
  });
});
