import { type CalendarDate, compareDates, findDates, parseIsoDate } from '@klarmall/swedish';

const oldNames =
  /1177 Vårdguiden|Vårdguidens e-tjänster|Mina vårdkontakter|landsting(?:et)?|försäkringskassan? blankett|Sjukvårdsrådgivningen/giu;
const money = /(?:\d[\d {2}]*)\s?(?:kr|kronor)(?!\p{L})/giu;
const yearOf = /(?<!\d)(20[0-2]\d)(?!\d)/gu;

export interface Outdated {
  readonly kind: 'pastDate' | 'oldName' | 'fee' | 'oldYear';
  readonly text: string;
}

function isPast(date: CalendarDate, today: CalendarDate): boolean {
  return compareDates(date, today) < 0;
}

/** What in the text of a draft may be out of date: days that have passed, old names, fees. */
export function findOutdated(text: string, today: string): readonly Outdated[] {
  const now = parseIsoDate(today);
  const found: Outdated[] = [];
  for (const { day, month, year, isReal, text: shown } of findDates(text))
    if (now && year !== undefined && isReal && isPast({ year, month, day }, now))
      found.push({ kind: 'pastDate', text: shown });
  for (const match of text.matchAll(oldNames)) found.push({ kind: 'oldName', text: match[0] });
  for (const match of text.matchAll(money)) found.push({ kind: 'fee', text: match[0] });
  for (const match of text.matchAll(yearOf))
    if (now && Number(match[1]) < now.year && !found.some(({ text: other }) => other.includes(match[0])))
      found.push({ kind: 'oldYear', text: match[0] });
  return found.filter((one, index) => found.findIndex(({ text: other }) => other === one.text) === index);
}
