import {
  type CalendarDate,
  type PersonalNumberKind,
  parseIsoDate,
  type WrittenNumber,
} from '@klarmall/swedish';
import type { ReadList, Unreadable } from '../list.ts';
import { entriesOf } from './entries.ts';

/** Personalverktyget takes so many in one sending. */
export const mostInList = 250;

/** What was changed to make `YYYYMMDD-NNNN` of what stood there. */
export type Mended = 'space' | 'hyphen' | 'century' | 'text';

/** What a person has to look at before the number is used. */
export type Question =
  | 'checkDigit'
  | 'impossibleDate'
  | 'futureDate'
  | 'minor'
  | 'old'
  | 'century'
  | 'hidden';

/** Why an entry is in no list. */
export type LeftOut =
  | 'duplicate'
  | 'reserve'
  | 'interim'
  | 'rounded'
  | 'zeroLost'
  | 'several'
  | 'unknown'
  | 'none';

/** A place in what was read: which of the files from 0, and its line from 1. */
export interface ListPlace {
  readonly list: number;
  readonly line: number;
}

/** What is said of one entry. No number stands in it. */
export interface Note extends ListPlace {
  readonly mended: readonly Mended[];
  readonly questions: readonly Question[];
  readonly leftOut?: LeftOut;
  /** Where the same number stood first. */
  readonly sameAs?: ListPlace;
}

/** Numbers for Personalverktyget, and what is said of those that stood otherwise. */
export interface Recipients {
  /** Numbers that can be sent to, at most {@link mostInList} in each. */
  readonly ready: readonly (readonly string[])[];
  /** Numbers that a person looks at first, in lists of the same size. */
  readonly review: readonly (readonly string[])[];
  /** Of entries that were mended, asked about or left out, in the order of the files. */
  readonly notes: readonly Note[];
  /** How many entries there were. */
  readonly entries: number;
  /** How many of the numbers in `ready` and `review` are samordningsnummer. */
  readonly coordination: number;
  /** The column that was read, from 1, of files that have several. */
  readonly columns: readonly { readonly list: number; readonly column: number }[];
  /** Files that were not read. */
  readonly refused: readonly { readonly list: number; readonly reason: Unreadable }[];
}

/** Years; nobody has been so old. */
const oldest = 110;
const grownUp = 18;

function ageOn(today: CalendarDate, born: CalendarDate): number {
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day);
  return today.year - born.year - (hadBirthday ? 0 : 1);
}

function questionsOf(read: WrittenNumber, isHidden: boolean, today: CalendarDate): readonly Question[] {
  const questions: Question[] = [];
  if (isHidden) questions.push('hidden');
  if (read.checkDigit === 'wrong') questions.push('checkDigit');
  if (read.born === undefined) return [...questions, 'impossibleDate'];
  const age = ageOn(today, read.born);
  if (age < 0) return [...questions, 'futureDate'];
  if (age > oldest) questions.push('old');
  if (age < grownUp) questions.push('minor');
  // The same ten figures may be those of a person a hundred years older.
  if (read.century === 'today' && age + 100 <= oldest) questions.push('century');
  return questions.length === 0 ? nothing : questions;
}

/** Shared by the notes of a long list. */
const nothing: readonly never[] = [];
const onlyHyphen: readonly Mended[] = ['hyphen'];
const onlySpace: readonly Mended[] = ['space'];

function mendedOf(read: WrittenNumber): readonly Mended[] {
  if (read.isExact) return nothing;
  if (read.century === 'written' && !read.isPart) return read.hadSpace ? onlySpace : onlyHyphen;
  return [
    ...(read.hadSpace ? onlySpace : nothing),
    ...(read.century === 'written' ? nothing : (['century'] as const)),
    ...(read.isPart ? (['text'] as const) : nothing),
  ];
}

const unusable: Readonly<Partial<Record<PersonalNumberKind, LeftOut>>> = {
  reservnummer: 'reserve',
  interimsnummer: 'interim',
};

function inLists(numbers: readonly string[]): readonly (readonly string[])[] {
  const lists: (readonly string[])[] = [];
  for (let at = 0; at < numbers.length; at += mostInList) lists.push(numbers.slice(at, at + mostInList));
  return lists;
}

/**
 * Makes lists of recipients of what was read. A number is in one list once. Nothing is guessed: what needs a person is
 * kept in lists of its own, and what is no number is told by its line.
 * @param day YYYY-MM-DD: decides ages, and the century of numbers of ten figures. Throws when there is no such day.
 */
export function recipientsOf(lists: readonly ReadList[], day: string): Recipients {
  const today = parseIsoDate(day);
  if (today === undefined) throw new Error(`${day} is no day`);
  const ready: string[] = [];
  const review: string[] = [];
  const notes: Note[] = [];
  const columns: { list: number; column: number }[] = [];
  const refused: { list: number; reason: Unreadable }[] = [];
  // By the figures as a number, which a long list finds sooner than texts.
  const seen = new Map<number, ListPlace>();
  let entryCount = 0;
  let coordination = 0;
  for (const [list, read] of lists.entries()) {
    const found = read.kind === 'list' ? entriesOf(read.rows, today) : read.reason;
    if (typeof found === 'string') {
      refused.push({ list, reason: found });
      continue;
    }
    const { entries, column } = found;
    if (column !== undefined) columns.push({ list, column });
    for (const { line, isHidden, read: number } of entries) {
      entryCount += 1;
      const leftOut = typeof number === 'string' ? number : unusable[number.kind];
      if (typeof number === 'string' || leftOut !== undefined) {
        notes.push({ list, line, mended: nothing, questions: nothing, leftOut: leftOut ?? 'unknown' });
        continue;
      }
      const key = Number(number.number.replace('-', ''));
      const first = seen.get(key);
      if (first !== undefined) {
        notes.push({
          list,
          line,
          mended: nothing,
          questions: nothing,
          leftOut: 'duplicate',
          sameAs: first,
        });
        continue;
      }
      seen.set(key, { list, line });
      const questions = questionsOf(number, isHidden, today);
      const mended = mendedOf(number);
      (questions.length === 0 ? ready : review).push(number.number);
      if (number.kind === 'samordningsnummer') coordination += 1;
      if (questions.length > 0 || mended.length > 0) notes.push({ list, line, mended, questions });
    }
  }
  return {
    ready: inLists(ready),
    review: inLists(review),
    notes,
    entries: entryCount,
    coordination,
    columns,
    refused,
  };
}
