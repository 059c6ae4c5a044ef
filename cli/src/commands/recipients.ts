import { join, relative, resolve } from 'node:path';
import type { Language } from '@klarmall/model';
import {
  folderRule,
  maskedName,
  type Recipients,
  readList,
  recipientsOf,
  reportLines,
  reportOf,
} from '@klarmall/recipients';
import { safeText } from '@klarmall/report';
import { gitRoot } from '../git-root.ts';
import { type Io, UsageError } from '../io.ts';
import { bytesOfNamed, readEach } from '../named-file.ts';
import { formatOf } from '../options.ts';
import { say } from '../say.ts';
import { todayOf } from '../today.ts';
import { TakenError, writeLists } from '../write-lists.ts';

export interface RecipientsOptions {
  readonly out?: string;
  readonly today?: string;
  readonly format: string;
}

const texts = {
  git: {
    sv: 'Mappen ligger i ett git-projekt, som sparar och delar allt. Personnummer får inte hamna där. Välj en låst, behörighetsstyrd mapp utanför:',
    en: 'The folder is in a git project, which keeps and shares everything. Personal numbers must not end there. Choose a locked folder with controlled access outside it:',
  },
  taken: {
    sv: 'Det ligger redan en lista med samma namn i mappen. Ta bort den eller välj en annan mapp:',
    en: 'The folder already holds a list of that name. Remove it or choose another folder:',
  },
  noFolder: {
    sv: 'Det ligger en fil där mappen ska vara:',
    en: 'There is a file where the folder should be:',
  },
  written: { sv: 'Skrev', en: 'Wrote' },
  notWritten: {
    sv: 'Inga listor är skrivna, för någon av filerna gick inte att läsa.',
    en: 'No lists are written, since not every file could be read.',
  },
  nothing: { sv: 'Det finns inga nummer att skriva.', en: 'There are no numbers to write.' },
  how: {
    sv: 'Inget är skrivet. Skriv listorna med --out och en låst, behörighetsstyrd mapp.',
    en: 'Nothing is written. Write the lists with --out and a locked folder with controlled access.',
  },
  input: { sv: 'det som skickades in', en: 'what was sent in' },
} as const;

const standardInput = '-';

/** A name or path that is safe to show: files of lists are at times named after a person. */
const shown = (path: string) => maskedName(safeText(path));

async function bytesOf(path: string, io: Io, language: Language): Promise<Uint8Array> {
  return path === standardInput ? io.readInput() : bytesOfNamed(path, io, language);
}

/** The line ends of Notepad, in which such lists are made. */
const textOf = (numbers: readonly string[]) => numbers.map((number) => `${number}\r\n`).join('');

const fileNames = {
  ready: { sv: 'mottagare', en: 'recipients' },
  review: { sv: 'granska', en: 'review' },
} as const;

/** The files to write by name: first those of numbers that are ready, then those to look at. */
function filesOf({ ready, review }: Recipients, language: Language): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [kind, lists] of [
    ['ready', ready],
    ['review', review],
  ] as const)
    for (const [index, list] of lists.entries()) {
      const number = String(index + 1).padStart(String(lists.length).length, '0');
      files.set(`${fileNames[kind][language]}-${number}.txt`, textOf(list));
    }
  return files;
}

function write(files: ReadonlyMap<string, string>, out: string, io: Io, language: Language): void {
  try {
    writeLists(resolve(io.cwd, out), files);
  } catch (error) {
    if (error instanceof TakenError) throw new UsageError(`${texts.taken[language]} ${shown(out)}`);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new UsageError(`${texts.noFolder[language]} ${shown(out)}`);
    throw error;
  }
}

/** `klarmall recipients`: lists for Personalverktyget. 0 every number is ready, 1 some are asked about or left out, 2 a file could not be read. */
export async function recipients(
  paths: readonly string[],
  options: RecipientsOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const format = formatOf(options.format, ['terminal', 'json'], language);
  const today = todayOf(options.today, io, language);
  const { out } = options;
  if (out !== undefined && gitRoot(resolve(io.cwd, out)) !== undefined)
    throw new UsageError(`${texts.git[language]} ${shown(out)}`);
  const given = [...new Set(paths.length > 0 ? paths : [standardInput])];
  const { values: read, refusals } = await readEach(given, async (path) => ({
    name: path === standardInput ? texts.input[language] : shown(path),
    list: readList(await bytesOf(path, io, language)),
  }));
  const names = read.map(({ name }) => name);
  const found = recipientsOf(
    read.map(({ list }) => list),
    today,
  );
  const isWhole = found.refused.length === 0 && refusals.length === 0;
  const files = filesOf(found, language);
  const isWritten = out !== undefined && isWhole && files.size > 0;
  if (isWritten) write(files, out, io, language);
  const written = isWritten
    ? [...files.keys()].map((name) =>
        shown(relative(io.cwd, join(resolve(io.cwd, out), name)).replaceAll('\\', '/')),
      )
    : [];
  if (format === 'json') io.stdout.write(`${JSON.stringify(reportOf(found, names, written), null, 2)}\n`);
  else {
    say(io.stdout, `${reportLines(found, names, language).join('\n')}\n`);
    for (const file of written) say(io.stdout, `${texts.written[language]} ${file}`);
    if (out === undefined) say(io.stdout, texts.how[language]);
    else if (!isWhole) say(io.stdout, texts.notWritten[language]);
    else if (files.size === 0) say(io.stdout, texts.nothing[language]);
    else say(io.stdout, folderRule[language]);
  }
  for (const refusal of refusals) say(io.stderr, refusal);
  if (refusals.length > 0) return 2;
  const isClean =
    found.refused.length === 0 &&
    found.notes.every(({ questions, leftOut }) => questions.length === 0 && leftOut === undefined);
  return isClean ? 0 : 1;
}
