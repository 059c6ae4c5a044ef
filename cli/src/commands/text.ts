import { readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import {
  type CheckedTexts,
  checkTexts,
  fails,
  fixFiles,
  fixTexts,
  projectWords,
  readSource,
  spellingOfTexts,
} from '@klarmall/check';
import type { Language, SourceFile } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { formatOf, type RunOptions, thresholdOf } from '../options.ts';
import { todayOf } from '../today.ts';
import { reportText } from '../write-report.ts';

export type TextOptions = Pick<RunOptions, 'format' | 'failOn' | 'today' | 'all' | 'plain' | 'spelling'> & {
  readonly fix?: boolean;
};

const texts = {
  missing: { sv: 'Det finns ingen fil som heter', en: 'There is no file named' },
  folder: { sv: 'Det här är en mapp. Ange en textfil:', en: 'This is a folder. Name a text file:' },
  unreadable: {
    sv: 'Filen går inte att läsa som text. Spara den som UTF-8:',
    en: 'The file cannot be read as text. Save it as UTF-8:',
  },
  fixInput: {
    sv: '--fix ändrar i en fil. Skriv vilken fil efter kommandot.',
    en: '--fix changes a file. Name the file after the command.',
  },
} as const;

const standardInput = '-';

async function sourceOf(path: string, io: Io, language: Language): Promise<SourceFile> {
  const absolute = resolve(io.cwd, path);
  const stats = path === standardInput ? undefined : statSync(absolute, { throwIfNoEntry: false });
  if (path !== standardInput && !stats) throw new UsageError(`${texts.missing[language]} ${path}.`);
  if (stats?.isDirectory()) throw new UsageError(`${texts.folder[language]} ${path}`);
  const bytes = path === standardInput ? await io.readInput() : readFileSync(absolute);
  const name = path === standardInput ? 'text' : relative(io.cwd, absolute).split(sep).join('/');
  const { value, findings } = readSource(name, bytes);
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new UsageError(`${texts.unreadable[language]} ${name}`);
  }
  return value;
}

/** `klarmall text`: the language rules on any text; standard input when no file is named. */
export async function text(
  paths: readonly string[],
  options: TextOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const start = io.now();
  const format = formatOf(options.format, language);
  const threshold = thresholdOf(options.failOn, language);
  const named = paths.length > 0 ? paths : [standardInput];
  if (options.fix && named.includes(standardInput)) throw new UsageError(texts.fixInput[language]);
  const today = todayOf(options.today, io, language);
  const files: SourceFile[] = [];
  for (const path of named) files.push(await sourceOf(path, io, language));
  const spelling = options.spelling ? await spellingOfTexts(files, io.cwd) : undefined;
  const settings = { words: projectWords(io.cwd), ...(spelling ? { spelling } : {}) };
  let checked: CheckedTexts;
  if (options.fix) {
    const fixed = await fixTexts(files, today, settings);
    const originals = new Map(files.map((file) => [file.path, file.text]));
    fixFiles(io.cwd, fixed.texts, (path) => originals.get(path));
    checked = fixed.checked;
  } else checked = checkTexts(files, today, settings);
  const { report, catalogue, textOf } = checked;
  const timed = { ...report, duration: io.now() - start };
  const fixCommand = named.includes(standardInput) ? null : 'klarmall text --fix';
  const wish = { format, plain: options.plain === true, all: options.all === true, language };
  io.stdout.write(reportText({ report: timed, catalogue, textOf, fixCommand }, io.cwd, wish, io));
  return fails(timed, threshold) ? 1 : 0;
}
