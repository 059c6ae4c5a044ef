import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseLabel, sentenceFinder, trailingSigns } from './words.ts';

describe('sentenceFinder', () => {
  test('gives the sentence that a character stands in', () => {
    const text = 'Kom i tid. Ring oss! Kl. 9 går bra. 4 dagar till.';
    const at = sentenceFinder(text);
    const sentence = (index: number) => text.slice(at(index).start, at(index).end);
    expect(sentence(0)).toBe('Kom i tid.');
    expect(sentence(text.indexOf('Ring'))).toBe('Ring oss!');
    expect(sentence(text.length - 1)).toBe('4 dagar till.');
  });

  test('always holds the character, and never reaches outside', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 2000 }), fc.nat(), (text, number) => {
        const index = number % text.length;
        const { start, end } = sentenceFinder(text)(index);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(index);
      }),
    );
  });
});

test('trailingSigns finds where the signs at the end begin', () => {
  expect(trailingSigns('Hej...', '.!')).toBe(3);
  expect(trailingSigns('Hej', '.!')).toBe(3);
  expect(trailingSigns('...', '.')).toBe(0);
});

test('normaliseLabel sees through case, signs and spaces', () => {
  expect(normaliseLabel(' Läs  mer! ')).toBe('läs mer');
  expect(normaliseLabel('La\u0308s mer')).toBe('läs mer');
  expect(normaliseLabel('–')).toBe('');
});
