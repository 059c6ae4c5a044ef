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
} from '@klarmall/check/node';
import type { Language, SourceFile } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { bytesOfNamed, readEach } from '../named-file.ts';
import { formsOf, type RunOptions, thresholdOf } from '../options.ts';
import { outputFile } from '../output-file.ts';
import { say } from '../say.ts';
import { todayOf } from '../today.ts';
import { writeReport } from '../write-report.ts';

export type TextOptions = Pick<RunOptions, 'format' | 'failOn' | 'today' | 'all' | 'plain' | 'spelling'> & {
  readonly fix?: boolean;
};

const texts = {
  unreadable: {
    sv: 'Filen går inte att läsa som text. Spara den som UTF-8:',
    en: 'The file cannot be read as text. Save it as UTF-8:',
  },
  input: { sv: 'det som skickades in', en: 'what was sent in' },
  empty: { sv: 'Det finns ingen text att läsa i', en: 'There is no text to read in' },
  tooLarge: {
    sv: 'Filen är större än 1 MB och läses inte. Dela den:',
    en: 'The file is larger than 1 MB and is not read. Divide it:',
  },
  pdf: {
    sv: 'Det här är en PDF. Pröva den med klarmall attachment:',
    en: 'This is a PDF. Check it with klarmall attachment:',
  },
  document: {
    sv: 'Det här är ett dokument från ett ordbehandlingsprogram. Gör en mall av det med klarmall convert:',
    en: 'This is a document from a word processor. Make a template of it with klarmall convert:',
  },
  fixInput: {
    sv: '--fix ändrar i en fil. Skriv vilken fil efter kommandot.',
    en: '--fix changes a file. Name the file after the command.',
  },
} as const;

const standardInput = '-';

/** A zip archive (docx, odt), the container of older Word files, and RTF. */
const documentStarts = ['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '{\\rtf'];

/** What a file that is no text is, by its first bytes; undefined for what may well be text. */
function binaryKind(bytes: Uint8Array): 'pdf' | 'document' | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  return documentStarts.some((mark) => start.startsWith(mark)) ? 'document' : undefined;
}

async function sourceOf(path: string, io: Io, language: Language): Promise<SourceFile> {
  const isInput = path === standardInput;
  const bytes = isInput ? await io.readInput() : bytesOfNamed(path, io, language);
  const name = isInput ? 'text' : relative(io.cwd, resolve(io.cwd, path)).split(sep).join('/');
  const kind = binaryKind(bytes);
  if (kind) throw new UsageError(`${texts[kind][language]} ${name}`);
  const { value, findings } = readSource(name, bytes);
  if (findings.some(({ rule }) => rule === 'source/too-large'))
    throw new UsageError(`${texts.tooLarge[language]} ${name}`);
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new UsageError(`${texts.unreadable[language]} ${name}`);
  }
  if (value.text.trim() === '') {
    const where = isInput ? texts.input[language] : name;
    throw new UsageError(`${texts.empty[language]} ${where}.`);
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
  const forms = formsOf(options.format, language);
  for (const { path } of forms.files) outputFile(path, io, language, paths);
  const threshold = thresholdOf(options.failOn, language);
  const named = paths.length > 0 ? paths : [standardInput];
  if (options.fix && named.includes(standardInput)) throw new UsageError(texts.fixInput[language]);
  const today = todayOf(options.today, io, language);
  const { values: files, refusals } = await readEach(named, (path) => sourceOf(path, io, language));
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
  const wish = { forms, command: 'text', plain: options.plain === true, all: options.all === true, language };
  await writeReport({ report: timed, catalogue, textOf, fixCommand }, io.cwd, wish, io);
  for (const refusal of refusals) say(io.stderr, refusal);
  if (refusals.length > 0) return 2;
  return fails(timed, threshold) ? 1 : 0;
}
