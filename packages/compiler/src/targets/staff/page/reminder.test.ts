import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reminderCalendar, reminderDay } from './reminder.ts';

const base = {
  sent: { year: 2026, month: 11, day: 30 },
  days: 3,
  title: 'Se efter vilka som inte har läst ”Bokad tid, besök”',
  text: 'Klarviks vårdcentral.\nÖppna Personalverktyget; filtrera på oläst.',
  id: '1@klarmall',
  made: new Date('2026-11-30T09:15:00.123Z'),
};

/** A calendar's lines with what was folded put together: RFC 5545, 3.1. */
const unfolded = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('a reminder in the calendar', () => {
  test('is a day of its own, after as many days as the template says', () => {
    const lines = unfolded(reminderCalendar(base));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261203');
    expect(lines).toContain('DTEND;VALUE=DATE:20261204');
    expect(lines).toContain('DTSTAMP:20261130T091500Z');
    expect(lines).toContain('SUMMARY:Se efter vilka som inte har läst ”Bokad tid\\, besök”');
    expect(lines).toContain(
      'DESCRIPTION:Klarviks vårdcentral.\\nÖppna Personalverktyget\\; filtrera på oläst.',
    );
  });

  test.each([
    [{ year: 2026, month: 12, day: 2 }, '2026-12-07'],
    [{ year: 2026, month: 12, day: 22 }, '2026-12-28'],
    [{ year: 2026, month: 11, day: 30 }, '2026-12-03'],
  ])('falls on no weekend or public holiday', (sent, expected) => {
    const { year, month, day } = reminderDay(sent, 3);
    expect(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)).toBe(expected);
  });

  test('has no line over 75 octets, and loses nothing in folding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        fc.pre(!/[\r\n]/.test(title));
        const calendar = reminderCalendar({ ...base, title });
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const written = unfolded(calendar).find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(written.slice('SUMMARY:'.length).replace(/\\([\\;,])/g, '$1')).toBe(title);
      }),
    );
  });
});
