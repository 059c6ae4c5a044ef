import { loadedProject } from '@klarmall/check/emit';
import type { Language } from '@klarmall/model';
import { formatCsv, formatMarkdownTable, formatRows, type Table } from '@klarmall/report';
import { type Io, UsageError } from '../io.ts';
import { selectionOf } from '../selection.ts';

/** Forms of a list that is a table. */
export const tableForms = ['terminal', 'md', 'csv', 'json'] as const;
type TableForm = (typeof tableForms)[number];

/** Writes a list in one form; `data` is what JSON holds. */
export function writeTable(
  form: TableForm,
  table: Table,
  data: Readonly<Record<string, unknown>>,
  io: Io,
): void {
  const { rows } = table;
  if (form === 'json') io.stdout.write(`${JSON.stringify({ version: 1, ...data }, null, 2)}\n`);
  else if (form === 'csv') io.stdout.write(formatCsv(table));
  else if (form === 'md') io.stdout.write(formatMarkdownTable(table));
  else if (rows.length > 0) io.stdout.write(formatRows(table));
}

/** The project around the current folder, linked and not checked. */
export async function linkedProject(io: Io, language: Language) {
  const { root } = await selectionOf([], io, language);
  return { root, ...loadedProject(root) };
}

const days = /^(\d{1,4})d?$/;

/** `60d` as a number of days. */
export function daysOf(given: string, language: Language): number {
  const [, count] = days.exec(given.trim()) ?? [];
  if (count !== undefined) return Number(count);
  throw new UsageError(
    language === 'sv'
      ? `--within kan inte vara ${given}. Skriv ett antal dagar, till exempel 60d.`
      : `--within cannot be ${given}. Write a number of days, for example 60d.`,
  );
}
