import { rules } from '@klarmall/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from './check-example.ts';

/** Words that rules look for, thrown together with anything. */
const word = fc.constantFrom(
  'ring oss',
  'för att boka',
  'svara',
  'inom två veckor',
  'måndag 8 december 2026',
  '19121212-1212',
  'www.1177.se/x',
  '[här](https://a.se)',
  '**Rubrik**',
  '•',
  '{namn}',
  'XX',
  '====',
  '!!',
  'Med vänlig hälsning',
  'studie',
  'den gröna knappen',
  '08-465 004 00',
  '\u00A0',
  '\n',
  'å\u0308',
  '😀',
);

test('no rule fails on any text, and every place is inside it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 20 }),
      (words) => {
        const text = words.join(' ');
        for (const { place, fixes = [] } of checkText(rules, text, { context: {} }).findings) {
          for (const one of [place, ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.place))]) {
            expect(one).toBeDefined();
            if (!one) continue;
            expect(one.start.offset).toBeGreaterThanOrEqual(0);
            expect(one.end.offset).toBeGreaterThanOrEqual(one.start.offset);
            expect(one.end.offset).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('what a personal number was is never said', () => {
  const numbers = ['19121212-1212', '191212121212', '701063-2391'];
  for (const number of numbers) {
    const { findings } = checkText(rules, `Kallelsen gäller ${number} hos oss.`, { context: {} });
    const said = findings.filter(({ rule }) => rule.startsWith('privacy/'));
    expect(said.length).toBeGreaterThan(0);
    const words = JSON.stringify(said.map(({ data, fixes }) => [data, fixes]));
    expect(words).not.toContain(number);
    expect(words).toContain(`${number.slice(0, -4)}****`);
  }
});
