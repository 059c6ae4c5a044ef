import { resolve } from 'node:path';
import { type FileRefusal, readPlainFile } from '@klarmall/check/workspace';
import type { Bilingual, Language } from '@klarmall/model';
import { type Io, UsageError } from './io.ts';

/** A file over this is not read, unless the command says otherwise. Bytes. */
const largestFile = 100_000_000;

const refusals: Readonly<Record<FileRefusal, Bilingual>> = {
  missing: { sv: 'Det finns ingen fil som heter', en: 'There is no file named' },
  folder: { sv: 'Det här är en mapp. Ange en fil:', en: 'This is a folder. Name a file:' },
  special: {
    sv: 'Det här är ett rör eller en enhet, ingen vanlig fil:',
    en: 'This is a pipe or a device, not an ordinary file:',
  },
  tooLarge: { sv: 'Filen är för stor för att läsas:', en: 'The file is too large to be read:' },
  denied: { sv: 'Du har inte rätt att läsa', en: 'You are not allowed to read' },
  failed: { sv: 'Det går inte att läsa', en: 'It is not possible to read' },
};

/**
 * The bytes of a file that the user named.
 * @param path as it was given: absolute, or from the folder where the command was written.
 * @throws UsageError when there is no ordinary file, or it cannot be read.
 */
export function bytesOfNamed(path: string, io: Pick<Io, 'cwd'>, language: Language): Uint8Array {
  const file = readPlainFile(resolve(io.cwd, path), largestFile);
  if (file.status === 'read') return file.bytes;
  throw new UsageError(`${refusals[file.status][language]} ${path}${file.status === 'missing' ? '.' : ''}`);
}

/** What could be read of several files, and a line for each that could not. */
interface NamedFiles<Value> {
  readonly values: readonly Value[];
  readonly refusals: readonly string[];
}

/**
 * Reads each of several files, so that one that cannot be read never hides the rest.
 * @throws UsageError with every reason, when none could be read.
 */
export async function readEach<Value>(
  paths: readonly string[],
  read: (path: string) => Value | Promise<Value>,
): Promise<NamedFiles<Value>> {
  const values: Value[] = [];
  const refusals: string[] = [];
  for (const path of paths) {
    try {
      values.push(await read(path));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refusals.push(error.message);
    }
  }
  if (values.length === 0 && refusals.length > 0) throw new UsageError(refusals.join('\n'));
  return { values, refusals };
}
