import { describe, expect, test } from 'vitest';
import { type FieldType, showDate, showPhone, showTime, showValue, wireValue } from './shown-value.ts';

describe('a date', () => {
  test.each([
    ['sv', 'tisdag 8 december 2026'],
    ['sv-FI', 'tisdag 8 december 2026'],
    ['en', 'Tuesday, December 8, 2026'],
    ['xx-unknown', '2026-12-08'],
    ['not a language', '2026-12-08'],
  ])('in %s is read as %s', (language, read) => {
    expect(showDate('2026-12-08', language)).toBe(read);
  });

  test('in Persian has the calendar and the figures of the care', () => {
    const read = showDate('2026-12-08', 'fa');
    expect(read?.match(/\p{Nd}+/gu)).toEqual(expect.arrayContaining(['8', '2026']));
    expect(read).toMatch(/\p{Script=Arabic}/u);
  });

  test('that is none is not shown', () => {
    for (const language of ['sv', 'en']) {
      expect(showDate('2026-02-30', language)).toBeUndefined();
      expect(showDate('i morgon', language)).toBeUndefined();
    }
  });
});

describe('a time of day', () => {
  test.each([
    ['13:30', '13.30', '13:30', '13:30'],
    ['13.30', '13.30', '13:30', '13:30'],
    ['8.05', '8.05', '8:05', '08:05'],
    ['9', '9', '9:00', '09:00'],
    ['08:15:00', '8.15', '8:15', '08:15'],
    ['24.00', '24', '24:00', '24:00'],
  ])('%s is read as %s in Swedish and %s in English, and sent as %s', (written, swedish, english, sent) => {
    expect([showTime(written, 'sv'), showTime(written, 'sv-SE'), showTime(written, 'en')]).toEqual([
      swedish,
      swedish,
      english,
    ]);
    expect(wireValue('time', written)).toBe(sent);
  });

  test.each(['24.15', '25', '13:60', 'halv två', '', '13:30:30'])('%s is none', (written) => {
    expect(showTime(written, 'sv')).toBeUndefined();
    expect(wireValue('time', written)).toBe(written);
  });
});

test.each<[FieldType, string | undefined]>([
  ['date', undefined],
  ['time', '9'],
  ['text', '9'],
  ['place', '9'],
  ['phone', undefined],
])('9 as a %s is shown as %s, and nothing but a time changes on its way', (type, shown) => {
  expect(showValue(type, '9', 'sv')).toBe(shown);
  expect(wireValue(type, '9')).toBe(type === 'time' ? '09:00' : '9');
});

describe('a telephone number', () => {
  test.each([
    ['08 465 004 12', '08-465 004 12'],
    ['+46 8 465 004 12', '08-465 004 12'],
    ['1177', '1177'],
    ['11414', '114 14'],
  ])('%s is shown as %s', (written, shown) => {
    expect(showPhone(written)).toBe(shown);
  });

  test.each(['abc', '46500412', '+45 00 00 00 00', '08-465 004 12 eller 13'])('%s is none', (written) => {
    expect(showPhone(written)).toBeUndefined();
  });
});
