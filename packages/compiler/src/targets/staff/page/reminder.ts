import { addDays, type CalendarDate, formatIsoDate, nextWorkingDay } from '@klarmall/swedish';

/** A day to look for those who have not read a message. Nothing in it is about a citizen. */
interface Reminder {
  readonly sent: CalendarDate;
  /** Days from sending to the look. */
  readonly days: number;
  readonly title: string;
  readonly text: string;
  /** Unique in the calendar. */
  readonly id: string;
  /** When the file is made. */
  readonly made: Date;
}

/** The day of the look: a weekend or a public holiday gives the next working day. */
export function reminderDay(sent: CalendarDate, days: number): CalendarDate {
  return nextWorkingDay(addDays(sent, days));
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, the rest on lines that begin with a space. Source: RFC 5545, 3.1. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (encoder.encode(current + sign).length > 75) {
      lines.push(current);
      current = ' ';
    }
    current += sign;
  }
  return [...lines, current].join('\r\n');
}

/** A calendar with one event that fills its day and blocks no time. Source: RFC 5545, 3.6.1. */
export function reminderCalendar({ sent, days, title, text, id, made }: Reminder): string {
  const basic = (date: CalendarDate): string => formatIsoDate(date).replaceAll('-', '');
  const day = reminderDay(sent, days);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Klarmall//Klarmall//SV',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${made.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT8H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
