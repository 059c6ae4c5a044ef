import { dayAfter, dueItems } from '@klarmall/check/emit';
import type { Language } from '@klarmall/model';
import { formatCalendar } from '@klarmall/report';
import type { Io } from '../io.ts';
import { formatOf } from '../options.ts';
import { say } from '../say.ts';
import { todayOf } from '../today.ts';
import { daysOf, linkedProject, tableForms, writeTable } from './ledger.ts';
import { ledgerWords } from './ledger-words.ts';

export interface DueOptions {
  readonly within: string;
  readonly format: string;
  readonly today?: string;
}

/** `klarmall due`: what somebody has to look at, by owner. Always 0: a day that passes is no fault of a change. */
export async function due(options: DueOptions, io: Io, language: Language): Promise<number> {
  const form = formatOf(options.format, [...tableForms, 'ics'] as const, language);
  const today = todayOf(options.today, io, language);
  const until = dayAfter(today, daysOf(options.within, language));
  const { library, configuration } = await linkedProject(io, language);
  const words = ledgerWords[language];
  const items = dueItems(library, configuration, until);
  if (form === 'ics') {
    const entries = items.map(({ date, kind, what, owner, file, line }) => ({
      id: `${kind}-${what}-${date}`.replace(/[^\p{L}\p{N}-]+/gu, '-'),
      // What is late is due today: a calendar shows what is to come.
      date: date < today ? today : date,
      title: `${words.kinds[kind]}: ${what}`,
      text: `${owner === '' ? words.nobody : owner}\n${file}:${line}`,
    }));
    io.stdout.write(formatCalendar(entries, today));
    return 0;
  }
  if (form === 'terminal' && items.length === 0) say(io.stdout, words.nothingDue(until));
  const rows = items.map(({ owner, date, kind, what, file, line }) => [
    owner === '' ? words.nobody : owner,
    date < today ? `${date} (${words.late})` : date,
    words.kinds[kind],
    what,
    `${file}:${line}`,
  ]);
  writeTable(form, { columns: words.due, rows }, { today, until, items }, io);
  return 0;
}
