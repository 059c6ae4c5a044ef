import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { absenceOf, type NamedFile } from '@klarmall/check/node';
import { nearest } from '@klarmall/model';
import type { Io } from './io.ts';

const attachable = /\.(?:pdf|jpe?g|png)$/i;

type Found = Omit<NamedFile, 'name'>;

function entriesOf(folder: string): readonly Dirent[] | Found {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return { path: folder, absent: { message: absenceOf(error) ?? 'failed' } };
  }
}

/** Files with an attachment's name in a folder and the folders in it, and the folders that cannot be read; links are not followed. */
function filesIn(folder: string): readonly Found[] {
  const found: Found[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = entriesOf(next);
    if (!('length' in entries)) {
      found.push(entries);
      continue;
    }
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') waiting.push(path);
      else if (entry.isFile() && attachable.test(entry.name)) found.push({ path });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The file in the same folder that was probably meant. */
function meant(path: string): string | undefined {
  const entries = entriesOf(dirname(path));
  if (!('length' in entries)) return undefined;
  const near = nearest(
    basename(path),
    entries.map(({ name }) => name),
  );
  return near === undefined ? undefined : join(dirname(path), near);
}

const nameFrom = (path: string, io: Io) => relative(io.cwd, path).split(sep).join('/');

async function matching(written: string, io: Io): Promise<readonly Found[]> {
  const path = resolve(io.cwd, written);
  if (!/[*?{[]/.test(written)) {
    const near = meant(path);
    const suggestion = near === undefined ? undefined : nameFrom(near, io);
    return [{ path, absent: { message: 'missing', suggestion } }];
  }
  const { glob } = await import('tinyglobby');
  const found = await glob(written.split(sep).join('/'), {
    cwd: io.cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (found.length === 0) return [{ path, absent: { message: 'noMatch' } }];
  return found.sort().map((file) => ({ path: resolve(file) }));
}

async function filesMeant(written: string, io: Io): Promise<readonly Found[]> {
  const path = resolve(io.cwd, written);
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status) return await matching(written, io);
    if (status.isFile()) return [{ path }];
    if (!status.isDirectory()) return [{ path, absent: { message: 'special' } }];
    const files = filesIn(path);
    return files.length > 0 ? files : [{ path, absent: { message: 'emptyFolder' } }];
  } catch (error) {
    return [{ path, absent: { message: absenceOf(error) ?? 'failed' } }];
  }
}

/**
 * The files meant by files, folders and globs, each once. A file that is named is looked at whatever its name; a name that leads
 * nowhere is among them, with what is wrong with it.
 */
export async function attachmentFiles(paths: readonly string[], io: Io): Promise<readonly NamedFile[]> {
  const found = new Map<string, Found>();
  for (const path of paths)
    for (const file of await filesMeant(path, io)) if (!found.has(file.path)) found.set(file.path, file);
  return [...found.values()].map((file) => ({ ...file, name: nameFrom(file.path, io) || '.' }));
}
