import { formatClockTime, formatDate, formatPhoneNumber, parseIsoDate } from '@klarmall/swedish';

/**
 * A date as running text has it: `tisdag 8 december 2026` in Swedish, elsewhere the language's own long form in the
 * calendar and figures that the care uses. A language that the platform does not know gets figures alone.
 */
export function showDate(iso: string, language: string): string | undefined {
  const date = parseIsoDate(iso);
  if (date === undefined) return undefined;
  if (language.split('-')[0] === 'sv') return formatDate(date, { weekday: true });
  if (!isKnownToPlatform(language)) return iso;
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const form = { ...parts, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  return new Intl.DateTimeFormat(language, form).format(Date.UTC(date.year, date.month - 1, date.day));
}

/** Whether the platform has dates in a language; where it has not, it would take the computer's own. */
function isKnownToPlatform(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** A time of day, `13:30`, `13.30` or `9`, as hours and minutes. `24.00` is the end of the day: until then one may eat. */
function readTime(text: string): { readonly hour: number; readonly minute: number } | undefined {
  const found = /^([01]?\d|2[0-3]|24(?![.:](?!00)))(?:[.:]([0-5]\d)(?::00)?)?$/.exec(text);
  return found === null ? undefined : { hour: Number(found[1]), minute: Number(found[2] ?? 0) };
}

/** A time of day as running text has it: `13.30`. Swedish writes a full stop, other languages a colon. */
export function showTime(text: string, language: string): string | undefined {
  const time = readTime(text);
  if (time === undefined) return undefined;
  if (language.split('-')[0] === 'sv') return formatClockTime(time);
  return `${time.hour}:${String(time.minute).padStart(2, '0')}`;
}

/** Numbers that everybody in Sweden can call: emergency, the police, emergency information, healthcare advice. */
const shortNumbers: Readonly<Record<string, string>> = {
  '112': '112',
  '11414': '114 14',
  '11313': '113 13',
  '1177': '1177',
};

/** A telephone number, digits with the usual signs between them, as Swedish writes it: `08-465 004 12`. */
export function showPhone(text: string): string | undefined {
  const short = /^[\d \u00a0]+$/.test(text) ? shortNumbers[text.replace(/\D/g, '')] : undefined;
  if (short !== undefined) return short;
  if (!/^(?:\+46|0)[\d ()\u00a0–-]{5,20}$/.test(text)) return undefined;
  return formatPhoneNumber(text.replace(/^\+46[ \u00a0]?(?:\(0\))?/, '0').replace(/\D/g, ''));
}

/** The type of a field's value. */
export type FieldType = 'date' | 'time' | 'phone' | 'text' | 'place';

/** A value as the citizen reads it; undefined when it is not of its type. */
export function showValue(type: FieldType, value: string, language: string): string | undefined {
  if (type === 'date') return showDate(value, language);
  if (type === 'time') return showTime(value, language);
  if (type === 'phone') return showPhone(value);
  return value;
}

/** A value as a system sends it: dates and times in ISO 8601. A value that is not of its type stays as written. */
export function wireValue(type: FieldType, value: string): string {
  if (type !== 'time') return value;
  const time = readTime(value);
  return time === undefined
    ? value
    : `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
