import { describe, expect, it } from 'vitest';
import { personalNumbers } from './personal-numbers.ts';

const masked = (text: string) => personalNumbers(text).map((number) => number.masked);

describe('personalNumbers', () => {
  // From Skatteverket's published list of test numbers.
  it.each([
    ['19121212-1212', '191212**-****'],
    ['121212-1212', '1212**-****'],
    ['121212+1212', '1212**-****'],
    ['191212121212', '191212**-****'],
    ['19121212 1212', '191212**-****'],
  ])('finds and masks %s', (written, mask) => {
    expect(masked(`Personnummer: ${written}.`)).toEqual([mask]);
  });

  it('says where it stands and never gives it back whole', () => {
    const text = 'Namn, 19121212-1212, och mer';
    const [found] = personalNumbers(text);
    expect(text.slice(found?.start, (found?.start ?? 0) + (found?.length ?? 0))).toBe('19121212-1212');
    expect(JSON.stringify(found)).not.toContain('1212-1212');
  });

  it('is not sure of ten digits in a row', () => {
    expect(personalNumbers('1212121212')).toMatchObject([{ certain: false }]);
    expect(personalNumbers('121212-1212')).toMatchObject([{ certain: true }]);
  });

  it.each([
    '19121212-1213',
    '19121312-1212',
    '2026-04-14',
    '08-123 45 67',
    '202100-2114',
    '319121212-1212',
    '19121212-12123',
  ])('leaves %s alone', (text) => {
    expect(masked(text)).toEqual([]);
  });
});
