import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { endOf, startOf, widthOf, wrap } from './width.ts';

const pieces = [
  'Du får',
  'å',
  'A\u030a',
  'é',
  '–',
  '…',
  '”',
  '•',
  '日本',
  '한국',
  'ｆ',
  '。',
  'عربي',
  'می\u200cخواهم',
  'ไทย',
  'a\u00adb',
  '\u200b',
  '👍',
  '👍🏽',
  '👨‍👩‍👧',
  '🇸🇪',
  '❤️',
  '⚠️',
  '✓',
  '©',
  '1️⃣',
  '🏳️‍🌈',
  ' ',
  'https://www.1177.se',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
const columns = fc.integer({ min: 0, max: 30 });

describe('the width of a text', () => {
  test.each(pieces)('%s is as string-width says', (piece) => {
    expect(widthOf(piece)).toBe(stringWidth(piece));
  });

  test('of any such texts together too', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(widthOf(one)).toBe(stringWidth(one));
      }),
    );
  });
});

describe('a text that is cut', () => {
  test('takes no more room than there is, and misses it by one character at most', () => {
    fc.assert(
      fc.property(text, columns, (one, room) => {
        const [start, end] = [startOf(one, room), endOf(one, room)];
        expect(one.startsWith(start)).toBe(true);
        expect(one.endsWith(end)).toBe(true);
        for (const part of [start, end]) {
          expect(widthOf(part)).toBeLessThanOrEqual(room);
          if (part !== one) expect(widthOf(part)).toBeGreaterThanOrEqual(room - 1);
        }
      }),
    );
  });

  test('never comes apart inside a character', () => {
    expect(startOf('👨‍👩‍👧👨‍👩‍👧', 3)).toBe('👨‍👩‍👧');
    expect(endOf('🇸🇪🇳🇴', 3)).toBe('🇳🇴');
    expect(startOf('A\u030aB', 1)).toBe('A\u030a');
  });

  test('into lines keeps every word in its order', () => {
    fc.assert(
      fc.property(text, columns, (one, room) => {
        const lines = wrap(one, room);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(room, 10));
        expect(lines.join('').replaceAll(' ', '')).toBe(one.replaceAll(' ', ''));
      }),
    );
  });
});
