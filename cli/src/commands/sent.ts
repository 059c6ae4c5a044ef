import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  isSendingIndex,
  type Reading,
  readSent,
  type SendingIndex,
  sendingIndexes,
  spokenReading,
} from '@klarmall/check/emit';
import { readSource } from '@klarmall/check/node';
import type { Bilingual, Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { bytesOfNamed } from '../named-file.ts';
import { formatOf } from '../options.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { checkUnits } from '../units.ts';
import { version } from '../version.ts';

export interface SentOptions {
  readonly unit?: string[];
  readonly index?: string;
  readonly format: string;
  readonly today?: string;
  readonly clock?: string;
}

const standardInput = '-';

const texts = {
  noFile: {
    sv: 'Det finns ingen fil som heter så. Skriv en fil, eller hela meddelandet inom citattecken:',
    en: 'There is no such file. Name a file, or write the whole message within quotation marks:',
  },
  notText: {
    sv: 'Filen går inte att läsa som text. Spara den som UTF-8:',
    en: 'The file cannot be read as text. Save it as UTF-8:',
  },
  notIndex: {
    sv: 'Filen är inget register från klarmall publish (las-fore-skicka.json). Skapa webbplatsen på nytt:',
    en: 'The file is no index by klarmall publish (las-fore-skicka.json). Write the site again:',
  },
  notClock: {
    sv: 'Det är inget klockslag. Skriv till exempel 19.40:',
    en: 'This is no time of day. Write for example 19.40:',
  },
  two: {
    sv: 'Skriv antingen --index eller --unit: registret hör till en mottagning.',
    en: 'Write either --index or --unit: the index is of one unit.',
  },
  levels: {
    stop: { sv: 'Rätta', en: 'Mend' },
    ask: { sv: 'Kontrollera', en: 'Check' },
    note: { sv: 'Bra att veta', en: 'Good to know' },
  },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<string, Bilingual>>>>;

/** The text of a file or of standard input; what has white space in it and is no file is the message itself. */
async function textOf(given: string | undefined, io: Io, language: Language): Promise<string> {
  const isInput = given === undefined || given === standardInput;
  if (!isInput && !existsSync(resolve(io.cwd, given))) {
    if (/\s/u.test(given.trim())) return given;
    throw new UsageError(`${texts.noFile[language]} ${given}`);
  }
  const bytes = isInput ? await io.readInput() : bytesOfNamed(given, io, language);
  const { value, findings } = readSource(given ?? standardInput, bytes);
  if (findings.some(({ severity }) => severity === 'error'))
    throw new UsageError(`${texts.notText[language]} ${given ?? standardInput}`);
  return value.text;
}

function indexOf(path: string, io: Io, language: Language): SendingIndex {
  const text = new TextDecoder().decode(bytesOfNamed(path, io, language));
  try {
    const index: unknown = JSON.parse(text);
    if (isSendingIndex(index)) return index;
  } catch {
    // The same way out as for JSON of another form.
  }
  throw new UsageError(`${texts.notIndex[language]} ${path}`);
}

/** Minutes since midnight in Sweden, or of the time that was given. */
function minutesOf(given: string | undefined, io: Io, language: Language): number {
  const clock =
    given ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      hour: '2-digit',
      minute: '2-digit',
    }).format(io.now());
  const [, hour, minute] = /^(\d{1,2})[.:](\d\d)$/u.exec(clock) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59)
    throw new UsageError(`${texts.notClock[language]} ${clock}`);
  return Number(hour) * 60 + Number(minute);
}

function write(reading: Reading, io: Io, language: Language): void {
  const { verdict, message, remarks, limits } = spokenReading(reading, language);
  say(io.stdout, verdict);
  if (message !== undefined) say(io.stdout, message);
  for (const { level, text } of remarks) say(io.stdout, `- ${texts.levels[level][language]}: ${text}`);
  for (const limit of limits) say(io.stdout, limit);
}

/**
 * `klarmall sent`: reads a finished message before it is sent, or after. 0 nothing to mend or check, 1 something is, or no
 * message is like it.
 */
export async function sent(
  given: string | undefined,
  options: SentOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const format = formatOf(options.format, ['terminal', 'json'], language);
  const today = todayOf(options.today, io, language);
  const minutes = minutesOf(options.clock, io, language);
  if (options.index !== undefined && options.unit !== undefined) throw new UsageError(texts.two[language]);
  let indexes: readonly SendingIndex[];
  if (options.index === undefined) {
    const { root } = await selectionOf([], io, language);
    checkUnits(options.unit, root, language);
    const units = options.unit === undefined ? {} : { units: options.unit };
    indexes = await sendingIndexes({ root, version, today, axe: false, ...units });
  } else indexes = [indexOf(options.index, io, language)];
  const reading = readSent({ text: await textOf(given, io, language) }, indexes, { today, minutes });
  if (format === 'json')
    io.stdout.write(
      `${JSON.stringify({ ...reading, words: spokenReading(reading, language) }, undefined, 2)}\n`,
    );
  else write(reading, io, language);
  return reading.recognised !== undefined && reading.remarks.every(({ level }) => level === 'note') ? 0 : 1;
}
