import { counted, type Language } from '@klarmall/model';
import { maskPersonalNumbers } from '@klarmall/swedish';
import type { LeftOut, ListPlace, Mended, Note, Question, Recipients } from '../judge/recipients.ts';
import type { Unreadable } from '../list.ts';
import { leftOutTexts, mendedTexts, questionTexts, unreadableTexts } from './words.ts';

/** A place in words: which file, when there are several, and the line from 1. */
interface Row {
  /** The file's name with any number in it masked. */
  readonly file: string;
  readonly line: number;
}

/** The name of a file as it may be shown: lists are at times named after a person. */
export function maskedName(name: string): string {
  return maskPersonalNumbers(name);
}

/** The contract of `klarmall recipients --format json`, described by schemas/recipients-report.schema.json. No number stands in it. */
export interface RecipientsReport {
  readonly version: 1;
  readonly counts: {
    readonly rows: number;
    readonly ready: number;
    readonly review: number;
    readonly leftOut: number;
    readonly mended: number;
    readonly coordination: number;
  };
  readonly files: readonly {
    readonly file: string;
    readonly column: number | null;
    readonly refused: Unreadable | null;
  }[];
  readonly mended: readonly (Row & { readonly what: readonly Mended[] })[];
  readonly review: readonly (Row & { readonly reasons: readonly Question[] })[];
  readonly leftOut: readonly (Row & { readonly reason: LeftOut; readonly sameAs: Row | null })[];
  /** What was written, or would be: the file's name is null when nothing is written. */
  readonly lists: readonly {
    readonly file: string | null;
    readonly kind: 'ready' | 'review';
    readonly numbers: number;
  }[];
}

const sum = (lists: readonly (readonly string[])[]) => lists.reduce((count, list) => count + list.length, 0);

/**
 * @param names of the files that were read, as {@link maskedName} gives them.
 * @param written the names of files that were written: those of `ready`, then those of `review`.
 */
export function reportOf(
  recipients: Recipients,
  names: readonly string[],
  written: readonly string[] = [],
): RecipientsReport {
  const { ready, review, notes, entries, coordination, columns, refused } = recipients;
  const fileOf = ({ list }: ListPlace) => names[list] ?? '';
  const leftOut = notes.flatMap((note) => {
    const { leftOut: reason, sameAs } = note;
    if (reason === undefined) return [];
    const first = sameAs ? { file: fileOf(sameAs), line: sameAs.line } : null;
    return [{ file: fileOf(note), line: note.line, reason, sameAs: first }];
  });
  const asked = notes.filter(({ questions }) => questions.length > 0);
  const mended = notes.filter((note) => note.mended.length > 0);
  const kinds = [...ready.map(() => 'ready' as const), ...review.map(() => 'review' as const)];
  return {
    version: 1,
    counts: {
      rows: entries,
      ready: sum(ready),
      review: sum(review),
      leftOut: leftOut.length,
      mended: mended.length,
      coordination,
    },
    files: names.map((file, list) => ({
      file,
      column: columns.find((found) => found.list === list)?.column ?? null,
      refused: refused.find((found) => found.list === list)?.reason ?? null,
    })),
    mended: mended.map((note) => ({ file: fileOf(note), line: note.line, what: note.mended })),
    review: asked.map((note) => ({ file: fileOf(note), line: note.line, reasons: note.questions })),
    leftOut,
    lists: [...ready, ...review].map((list, index) => ({
      file: written[index] ?? null,
      kind: kinds[index] ?? 'ready',
      numbers: list.length,
    })),
  };
}

/** So many lines of one kind are shown; JSON has them all. */
const mostLines = 30;

/** "rad 3, 5–9 och 12 till" of lines of one file. */
function linesInWords(lines: readonly number[], language: Language): string {
  const spans: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else spans.push([line, line]);
  }
  const shown = spans.slice(0, mostLines).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const word =
    language === 'sv' ? (lines.length === 1 ? 'rad' : 'rader') : lines.length === 1 ? 'line' : 'lines';
  const more = spans.length - shown.length;
  const rest = more === 0 ? '' : language === 'sv' ? ` och ${more} ställen till` : ` and ${more} more places`;
  return `${word} ${shown.join(', ')}${rest}`;
}

/** What is said of rows of one kind: what it is, how many there are, and where. */
export interface NoteGroup {
  readonly kind: 'mended' | 'review' | 'leftOut';
  readonly text: string;
  readonly count: number;
  /** A file each: its name, and its lines in words. */
  readonly places: readonly { readonly file: string; readonly lines: string }[];
}

function groupsOfKind<Key extends string>(
  kind: NoteGroup['kind'],
  texts: Readonly<Record<Key, Readonly<Record<Language, string>>>>,
  keysOf: (note: Note) => readonly Key[],
  { notes }: Recipients,
  names: readonly string[],
  language: Language,
): NoteGroup[] {
  const groups = new Map<Key, Map<number, number[]>>();
  for (const note of notes)
    for (const key of keysOf(note)) {
      const files = groups.get(key) ?? new Map<number, number[]>();
      groups.set(key, files);
      const lines = files.get(note.list);
      if (lines) lines.push(note.line);
      else files.set(note.list, [note.line]);
    }
  return (Object.keys(texts) as Key[]).flatMap((key) => {
    const files = groups.get(key);
    if (files === undefined) return [];
    return [
      {
        kind,
        text: texts[key][language],
        count: [...files.values()].reduce((count, lines) => count + lines.length, 0),
        places: [...files].map(([list, lines]) => ({
          file: names[list] ?? '',
          lines: linesInWords(lines, language),
        })),
      },
    ];
  });
}

/** Everything that is said of rows, kind by kind: first what is asked, then what is left out, last what was mended. */
export function noteGroups(
  recipients: Recipients,
  names: readonly string[],
  language: Language,
): readonly NoteGroup[] {
  const of = [recipients, names, language] as const;
  return [
    ...groupsOfKind('review', questionTexts, ({ questions }) => questions, ...of),
    ...groupsOfKind('leftOut', leftOutTexts, ({ leftOut }) => (leftOut ? [leftOut] : []), ...of),
    ...groupsOfKind('mended', mendedTexts, ({ mended }) => mended, ...of),
  ];
}

/** How many numbers are ready, asked about and left out: one sentence each. */
export function summaryOf(recipients: Recipients, language: Language): string {
  const ready = sum(recipients.ready);
  const review = sum(recipients.review);
  const leftOut = recipients.notes.filter(({ leftOut: reason }) => reason !== undefined).length;
  const { length: lists } = recipients.ready;
  const parts =
    language === 'sv'
      ? [
          `${counted(ready, 'nummer är klart', 'nummer är klara')} att skicka till${lists > 1 ? `, i ${lists} listor` : ''}.`,
          review > 0 ? `${counted(review, 'nummer behöver', 'nummer behöver')} granskas.` : '',
          leftOut > 0 ? `${counted(leftOut, 'rad är inte med', 'rader är inte med')}.` : '',
        ]
      : [
          `${counted(ready, 'number is', 'numbers are')} ready${lists > 1 ? `, in ${lists} lists` : ''}.`,
          review > 0 ? `${counted(review, 'number needs', 'numbers need')} a look.` : '',
          leftOut > 0 ? `${counted(leftOut, 'line is', 'lines are')} left out.` : '',
        ];
  return parts.filter((part) => part !== '').join(' ');
}

const levelNames: Readonly<Record<NoteGroup['kind'], Readonly<Record<Language, string>>>> = {
  review: { sv: 'Granska', en: 'Review' },
  leftOut: { sv: 'Inte med', en: 'Left out' },
  mended: { sv: 'Ändrat', en: 'Changed' },
};

/** The word that stands before a group. */
export function levelName(kind: NoteGroup['kind'], language: Language): string {
  return levelNames[kind][language];
}

/** Files that were not read: their names, why, and what to do. */
export function refusedLines(
  { refused }: Recipients,
  names: readonly string[],
  language: Language,
): readonly string[] {
  return refused.map(({ list, reason }) => `${names[list] ?? ''}: ${unreadableTexts[reason][language]}`);
}

/** Which column the numbers were read from, for files that have several. */
export function columnLines(
  { columns }: Recipients,
  names: readonly string[],
  language: Language,
): readonly string[] {
  return columns.map(({ list, column }) =>
    language === 'sv'
      ? `${names[list] ?? ''}: numren är lästa ur kolumn ${column}.`
      : `${names[list] ?? ''}: the numbers are read from column ${column}.`,
  );
}

/** The same as the JSON says, as lines to read. */
export function reportLines(
  recipients: Recipients,
  names: readonly string[],
  language: Language,
): readonly string[] {
  const isSeveral = names.length > 1;
  const lines = [summaryOf(recipients, language)];
  for (const line of [
    ...refusedLines(recipients, names, language),
    ...columnLines(recipients, names, language),
  ])
    lines.push('', line);
  for (const { kind, text, count, places } of noteGroups(recipients, names, language)) {
    lines.push('', `${levelNames[kind][language]} (${count}): ${text}`);
    for (const place of places) lines.push(`  ${isSeveral ? `${place.file}: ` : ''}${place.lines}`);
  }
  return lines;
}
