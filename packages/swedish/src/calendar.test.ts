import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateFromDayNumber,
  dayNumber,
  formatDate,
  isRealDate,
  monthNumber,
  nearestYear,
  parseIsoDate,
  weekdayNumber,
  weekdayOf,
} from './calendar.ts';

const someDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2300-12-31'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

describe('weekdayOf', () => {
  it('agrees with the platform calendar on every day', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        const platform = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
        expect(weekdayOf(date)).toBe(platform === 0 ? 7 : platform);
      }),
    );
  });
});

describe('dayNumber', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        expect(dateFromDayNumber(dayNumber(date))).toEqual(date);
      }),
    );
  });
  it('counts over the end of a leap February', () => {
    expect(addDays({ year: 2028, month: 2, day: 28 }, 2)).toEqual({ year: 2028, month: 3, day: 1 });
  });
});

describe('isRealDate', () => {
  it('knows short months and leap years', () => {
    expect(isRealDate({ year: 2026, month: 2, day: 29 })).toBe(false);
    expect(isRealDate({ year: 2028, month: 2, day: 29 })).toBe(true);
    expect(isRealDate({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(isRealDate({ year: 2026, month: 13, day: 1 })).toBe(false);
  });
});

describe('names', () => {
  it('reads forms of weekdays and months', () => {
    expect(weekdayNumber('Måndagen')).toBe(1);
    expect(weekdayNumber('tors.')).toBe(4);
    expect(weekdayNumber('söndagar')).toBe(7);
    expect(weekdayNumber('vardag')).toBeUndefined();
    expect(monthNumber('Maj')).toBe(5);
    expect(monthNumber('sept.')).toBe(9);
  });
  it('writes dates in running text', () => {
    expect(formatDate({ year: 2026, month: 12, day: 8 }, { weekday: true })).toBe('tisdag 8 december 2026');
    expect(formatDate({ month: 5, day: 12 })).toBe('12 maj');
  });
});

describe('nearestYear', () => {
  it('takes the nearest year that has the day', () => {
    expect(nearestYear(1, 10, { year: 2026, month: 12, day: 1 })).toBe(2027);
    expect(nearestYear(11, 10, { year: 2026, month: 12, day: 1 })).toBe(2026);
    expect(nearestYear(2, 29, { year: 2026, month: 12, day: 1 })).toBe(2028);
  });
});

describe('parseIsoDate', () => {
  it('refuses days that do not exist', () => {
    expect(parseIsoDate('2026-12-08')).toEqual({ year: 2026, month: 12, day: 8 });
    expect(parseIsoDate('2026-02-30')).toBeUndefined();
    expect(parseIsoDate('8/12')).toBeUndefined();
  });
});
