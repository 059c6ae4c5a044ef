import { describe, expect, it } from 'vitest';
import { formatIsoDate, parseIsoDate } from './calendar.ts';
import { easterSunday, findNamedDays, holidayOn, nextWorkingDay } from './named-days.ts';

const nameOf = (iso: string) => {
  const date = parseIsoDate(iso);
  return date && holidayOn(date);
};

describe('easterSunday', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i', (year, iso) => {
    expect(formatIsoDate(easterSunday(year))).toBe(iso);
  });
});

describe('findNamedDays', () => {
  it.each([
    ['Midsommarafton', 2027, '2027-06-25'],
    ['midsommardagen', 2026, '2026-06-20'],
    ['nationaldagen', 2027, '2027-06-06'],
    ['långfredagen', 2027, '2027-03-26'],
    ['annandag påsk', 2027, '2027-03-29'],
    ['Kristi himmelsfärdsdag', 2027, '2027-05-06'],
    ['pingstdagen', 2027, '2027-05-16'],
    ['alla helgons dag', 2026, '2026-10-31'],
    ['alla helgons dag', 2027, '2027-11-06'],
    ['första advent', 2026, '2026-11-29'],
    ['fjärde advent', 2026, '2026-12-20'],
    ['mors dag', 2027, '2027-05-30'],
    ['fars dag', 2026, '2026-11-08'],
    ['trettondedag jul', 2027, '2027-01-06'],
  ])('%s %i', (name, year, iso) => {
    const [day] = findNamedDays(`Vi har stängt ${name} i år.`);
    expect(day?.text).toBe(name);
    expect(day && formatIsoDate(day.on(year))).toBe(iso);
  });
  it('leaves other words alone', () => {
    expect(findNamedDays('Välkommen på lördag till julmottagningen. Dagen efter är det jultid.')).toEqual([]);
  });
});

describe('holidayOn', () => {
  it.each([
    ['2026-12-25', 'juldagen'],
    ['2027-06-25', undefined],
    ['2027-06-26', 'midsommardagen'],
    ['2026-12-31', undefined],
    ['2027-06-06', 'nationaldagen'],
    ['2026-12-13', 'söndag'],
    ['2026-12-12', undefined],
    ['2027-03-25', undefined],
    ['2026-12-14', undefined],
  ])('%s is %s', (iso, name) => {
    expect(nameOf(iso)).toBe(name);
  });
});

describe('nextWorkingDay', () => {
  it.each([
    ['2026-12-25', '2026-12-28'],
    ['2027-03-26', '2027-03-30'],
    ['2026-12-08', '2026-12-08'],
  ])('from %s is %s', (from, to) => {
    const date = parseIsoDate(from);
    expect(date && formatIsoDate(nextWorkingDay(date))).toBe(to);
  });
});
