import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenNumber } from './written-number.ts';

const today = { year: 2026, month: 11, day: 22 };
const read = (text: string) => readWrittenNumber(text, today);

// The numbers are from Skatteverket's open list of test numbers.
describe('readWrittenNumber', () => {
  it.each([
    ['850714-2399', '19850714-2399', 'today'],
    ['160805-2385', '20160805-2385', 'today'],
    ['160805+2385', '19160805-2385', 'sign'],
    ['19850714-2399', '19850714-2399', 'written'],
  ])('%s is %s, century %s', (text, number, century) => {
    expect(read(text)).toMatchObject({ number, century });
  });

  it('tells a wrong check digit and a day that is none, which a search in texts would pass over', () => {
    expect(read('19990101-0101')).toMatchObject({
      checkDigit: 'wrong',
      born: { year: 1999, month: 1, day: 1 },
    });
    expect(read('19850231-2391')).toMatchObject({ born: undefined });
  });

  it('reads the day of a samordningsnummer, 1 for a day or month that is unknown', () => {
    expect(read('19701063-2391')).toMatchObject({ kind: 'samordningsnummer', born: { month: 10, day: 3 } });
    expect(read('191500882392')).toMatchObject({ born: { year: 1915, month: 1, day: 28 } });
  });

  it('tells reserve numbers of figures alone from samordningsnummer', () => {
    // Region Stockholm counts from the year of issue.
    expect(read('99201500000')).toBe('zeroLost');
    const found = Array.from({ length: 10 }, (_, digit) => read(`99201500000${digit}`));
    expect(
      found.filter((one) => typeof one !== 'string').map((one) => (one as { kind: string }).kind),
    ).toEqual(['reservnummer']);
  });

  it('never throws, and never makes a number of another form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d +\-.TtKk\u00a0=";,E]{0,24}$/), (text) => {
        const one = read(text);
        if (typeof one === 'string' || one.kind === 'reservnummer' || one.kind === 'interimsnummer') return;
        expect(one.number).toMatch(/^\d{8}-\d{4}$/);
      }),
    );
  });
});
