import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from './io.ts';

export interface NamedFile {
  readonly path: string;
  /** The path from where the user stands. */
  readonly name: string;
}

const texts = {
  missing: { sv: 'Det finns ingen fil som heter', en: 'There is no file named' },
  noMatch: { sv: 'Ingen fil passar in på', en: 'No file matches' },
  noFiles: { sv: 'Det finns ingen pdf, jpg eller png i', en: 'There is no pdf, jpg or png in' },
  special: { sv: 'Det här är varken en fil eller en mapp:', en: 'This is neither a file nor a folder:' },
} as const;

const attachable = /\.(?:pdf|jpe?g|png)$/i;

/** Files with an attachment's name in a folder and the folders in it; links are not followed. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && attachable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).includes('node_modules'))
    .sort();
}

async function matching(path: string, io: Io, language: Language): Promise<readonly string[]> {
  if (!/[*?{[]/.test(path)) throw new UsageError(`${texts.missing[language]} ${path}.`);
  const { glob } = await import('tinyglobby');
  const pattern = path.split(sep).join('/');
  const found = await glob(pattern, {
    cwd: io.cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (found.length === 0) throw new UsageError(`${texts.noMatch[language]} ${path}.`);
  return found.sort();
}

/** The files meant by files, folders and globs, each once. A file that is named is looked at whatever its name. */
export async function attachmentFiles(
  paths: readonly string[],
  io: Io,
  language: Language,
): Promise<readonly NamedFile[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    const status = statSync(absolute, { throwIfNoEntry: false });
    if (!status) for (const file of await matching(path, io, language)) found.add(resolve(file));
    else if (status.isDirectory()) {
      const files = filesIn(absolute);
      if (files.length === 0) throw new UsageError(`${texts.noFiles[language]} ${path}.`);
      for (const file of files) found.add(file);
    } else if (status.isFile()) found.add(absolute);
    else throw new UsageError(`${texts.special[language]} ${path}`);
  }
  return [...found].map((path) => ({ path, name: relative(io.cwd, path).split(sep).join('/') }));
}
