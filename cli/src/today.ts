import type { Language } from '@klarmall/model';
import { type Io, UsageError } from './io.ts';

/** The calendar day in Sweden, YYYY-MM-DD. */
function swedishDay(milliseconds: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(milliseconds);
}

/** `--today`, or the day it is in Sweden. */
export function todayOf(given: string | undefined, io: Io, language: Language): string {
  if (given === undefined) return swedishDay(io.now());
  const time = Date.parse(`${given}T12:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(time);
  if (isDay && new Date(time).toISOString().startsWith(given)) return given;
  throw new UsageError(
    language === 'sv'
      ? `${given} är inget datum. Skriv till exempel 2026-12-24.`
      : `${given} is not a date. Write for example 2026-12-24.`,
  );
}
