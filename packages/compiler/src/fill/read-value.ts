import type { Payload } from '@klarmall/model';
import {
  addressesIn,
  addressProblem,
  parseIsoDate,
  showsAnything,
  weekdayName,
  weekdayNumber,
  weekdayOf,
} from '@klarmall/swedish';
import { showDate, showPhone, showTime } from '../link/shown-value.ts';
import { hasForbiddenCharacter } from '../targets/inbox/escape-xml.ts';
import { type FillProblem, fillProblem } from './problems.ts';

type FieldContract = Payload['fields'][number];

interface ReadValue {
  /** As the citizen reads it; absent when the value cannot be used. */
  readonly shown?: string;
  readonly problems: readonly FillProblem[];
}

interface ReadValueSettings {
  readonly language: string;
  /** YYYY-MM-DD; with it, days that have passed are noticed. */
  readonly today?: string;
}

/** Checks one value against its field and gives it the form that the citizen reads. */
export function readValue(field: FieldContract, value: string, settings: ReadValueSettings): ReadValue {
  const fail = (problem: FillProblem): ReadValue => ({ problems: [problem] });
  const data = { label: field.label };
  const text = readLines(value, field.type === 'text' || field.type === 'place' ? '\n' : ' ');
  if (text === '') return fail(fillProblem('missing', data, field.id));
  if (!showsAnything(text)) return fail(fillProblem('showsNothing', data, field.id));
  if (hasForbiddenCharacter(text) || turnsText.test(text))
    return fail(fillProblem('forbiddenCharacter', data, field.id));
  if (addressesIn(text).some(leadsAstray)) return fail(fillProblem('badAddress', data, field.id));
  const read = readers[field.type](field, text, settings);
  if (read.shown === undefined || field.maxLength === undefined) return read;
  const length = [...read.shown].length;
  return length > field.maxLength
    ? fail(fillProblem('tooLong', { ...data, length, max: field.maxLength }, field.id))
    : read;
}

/** Whether an address is one that templates and units may not have either. */
function leadsAstray(address: string): boolean {
  const problem = addressProblem(address);
  return problem !== undefined && problem.kind !== 'tracking';
}

/** Characters that turn the order of what follows: with them the citizen reads something else than what was sent. */
const turnsText = /[\u202A-\u202E\u2066-\u2069]/u;

/** The lines that say something, each without the white space that a reader would fold. */
function readLines(value: string, between: string): string {
  return value
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(between);
}

type Reader = (field: FieldContract, text: string, settings: ReadValueSettings) => ReadValue;

/** `2026-12-08`, or with its weekday before it, `tisdag 2026-12-08`, which must then be right. */
const readDate: Reader = (field, text, { language, today }) => {
  const parts = /^(?:(\p{L}+),? )?(\d{4}-\d{2}-\d{2})$/u.exec(text);
  const [, given, iso = ''] = parts ?? [];
  const date = parseIsoDate(iso);
  const shown = showDate(iso, language);
  if (date === undefined || shown === undefined) {
    return { problems: [fillProblem('notDate', { label: field.label }, field.id)] };
  }
  const day = weekdayOf(date);
  const data = { label: field.label, weekday: weekdayName(day) };
  if (given !== undefined && weekdayNumber(given) !== day) {
    return { problems: [fillProblem('wrongWeekday', { ...data, given }, field.id)] };
  }
  const problems: FillProblem[] = [];
  if (day >= 6) problems.push(fillProblem('weekend', data, field.id));
  if (today !== undefined && field.when !== 'past' && iso < today)
    problems.push(fillProblem('past', data, field.id));
  if (today !== undefined && field.when === 'past' && iso > today)
    problems.push(fillProblem('notYet', data, field.id));
  return { shown, problems };
};

const readTimeOfDay: Reader = (field, text, { language }) => {
  const shown = showTime(text, language);
  return shown === undefined
    ? { problems: [fillProblem('notTime', { label: field.label }, field.id)] }
    : { shown, problems: [] };
};

const readPhone: Reader = (field, text) => {
  const shown = showPhone(text);
  return shown === undefined
    ? { problems: [fillProblem('notPhone', { label: field.label }, field.id)] }
    : { shown, problems: [] };
};

const readText: Reader = (_, text) => ({ shown: text, problems: [] });

const readers: Readonly<Record<FieldContract['type'], Reader>> = {
  date: readDate,
  time: readTimeOfDay,
  phone: readPhone,
  text: readText,
  place: readText,
};
