import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import {
  configurationFile,
  findRoot,
  findSources,
  isKnownToGit,
  isStrayTemplate,
  repositoryFolder,
  unquoted,
} from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { type Io, UsageError } from './io.ts';
import { say } from './say.ts';
import { didYouMean } from './unknown.ts';

export interface Selection {
  /** The project's folder, absolute. */
  readonly root: string;
  /**
   * Paths of files from the root, with `/`, whether they are sources or not, there or gone; a folder ends with `/`.
   * Absent means the whole project.
   */
  readonly selected?: ReadonlySet<string>;
  /** What the sources among them held before they changed, where that is known. */
  readonly before?: ReadonlyMap<string, Uint8Array>;
}

export const texts = {
  noProject: {
    sv: 'Här finns inget projekt. Gå till mappen med klarmall.yaml, eller skapa ett projekt med klarmall init.',
    en: 'There is no project here. Go to the folder with klarmall.yaml, or make a project with klarmall init.',
  },
  missing: { sv: 'Det finns ingen fil som heter', en: 'There is no file named' },
  gone: { sv: 'Den räknas som borttagen.', en: 'It counts as removed.' },
  outside: { sv: 'Mappen ligger utanför projektet:', en: 'The folder lies outside the project:' },
  stray: {
    sv: 'ligger där Klarmall inte läser mallar. Flytta filen till templates/local/, eller till mappen som mallen hör till.',
    en: 'lies where Klarmall reads no templates. Move the file to templates/local/, or to the folder that the template belongs to.',
  },
  noMatch: { sv: 'Ingen fil passar in på', en: 'No file matches' },
  twoProjects: {
    sv: 'Filerna ligger i olika projekt. Kontrollera ett projekt i taget:',
    en: 'The files lie in different projects. Check one project at a time:',
  },
} as const;

/** A file or folder as it was given, with where it is or was. Paths are absolute. */
interface Given {
  readonly written: string;
  readonly path: string;
  /** Whether it is there, or was so once as git remembers. */
  readonly isKnown: boolean;
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A path without links in its folders, also when nothing stands there any more. */
function real(path: string): string {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) return join(realpathSync(folder), relative(folder, path));
    if (dirname(folder) === folder) return path;
  }
}

/** A path from a folder, with `/`; undefined when it leads out of it. */
function inside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way.startsWith('..') || isAbsolute(way) ? undefined : way.split(sep).join('/');
}

/**
 * Where a path leads: from the current folder, or from the repository's own, as git writes it. What is nowhere comes
 * back as missing where it would have been.
 */
async function given(written: string, io: Io): Promise<readonly Given[]> {
  const repository = repositoryFolder(io.cwd);
  const places = [...new Set([written, unquoted(written)])].flatMap((name) => [
    resolve(io.cwd, name),
    ...(repository === undefined ? [] : [resolve(repository, name)]),
  ]);
  const found = places.find(exists);
  if (found !== undefined) return [{ written, path: found, isKnown: true }];
  if (/[*?{[]/.test(written)) {
    const { glob } = await import('tinyglobby');
    const pattern = written.split(sep).join('/');
    const options = { absolute: true, expandDirectories: false, followSymbolicLinks: false };
    return (await glob(pattern, { cwd: io.cwd, ...options })).map((path) => ({
      written,
      path,
      isKnown: true,
    }));
  }
  const known = places.find((path) => {
    const name = repository === undefined ? undefined : inside(repository, real(path));
    return repository !== undefined && name !== undefined && isKnownToGit(repository, name);
  });
  return [{ written, path: known ?? resolve(io.cwd, written), isKnown: known !== undefined }];
}

/** The folder that something lies in, or itself when it is one; for what is gone, the nearest that is left. */
function folderOf(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) {
    if (isFolder(folder)) return realpathSync(folder);
    if (dirname(folder) === folder) return folder;
  }
}

/** The project that the files lie in, or else the current folder. A folder with a klarmall.yaml goes before one that only has templates. */
function rootOf(files: readonly Given[], io: Io, language: Language): string {
  const roots = [...new Set(files.flatMap(({ path }) => findRoot(folderOf(path)) ?? []))];
  const projects = roots.filter((root) => existsSync(join(root, configurationFile)));
  const [root, other] = projects.length > 0 ? projects : roots;
  if (root !== undefined && other !== undefined) {
    const names = [root, other].map((folder) => relative(io.cwd, folder) || '.').join(', ');
    throw new UsageError(`${texts.twoProjects[language]} ${names}.`);
  }
  const found = root ?? findRoot(folderOf(io.cwd));
  if (found === undefined) throw new UsageError(texts.noProject[language]);
  return realpathSync(found);
}

/** The error for a name that leads nowhere, with the source that was likely meant. */
function missing(written: string, root: string | undefined, io: Io, language: Language): string {
  const names = root
    ? findSources(root).value.map(({ path }) => relative(io.cwd, join(root, path)).split(sep).join('/'))
    : [];
  return `${texts.missing[language]} ${written}.${didYouMean(nearest(written, names), language)}`;
}

/**
 * The project and the files meant by the paths of a command: files, folders or globs from the current folder, or paths
 * from the repository's folder as git lists them. Files that are gone, and files that are none of the project's, may
 * stand in the list. Without paths, the whole project around the current folder.
 * @throws UsageError when nothing in the list is, or ever was, a file.
 */
export async function selectionOf(paths: readonly string[], io: Io, language: Language): Promise<Selection> {
  const files = (await Promise.all(paths.map((path) => given(path, io)))).flat();
  const strays = files.filter(({ isKnown }) => !isKnown);
  if (paths.length > 0 && strays.length === files.length) {
    const [stray] = strays;
    if (stray === undefined) throw new UsageError(`${texts.noMatch[language]} ${paths.join(' ')}.`);
    throw new UsageError(missing(stray.written, findRoot(folderOf(io.cwd)), io, language));
  }
  const root = rootOf(files, io, language);
  for (const { written } of strays)
    say(io.stderr, `${missing(written, root, io, language)} ${texts.gone[language]}`);
  const isUnread = ({ path, isKnown }: Given) => isKnown && isStrayTemplate(inside(root, real(path)) ?? '');
  const unread = files.filter(isUnread).map(({ written }) => `${written} ${texts.stray[language]}`);
  if (unread.length > 0 && unread.length === files.length) throw new UsageError(unread.join('\n'));
  for (const line of unread) say(io.stderr, line);
  if (files.length === 0) return { root };
  return selectedIn(
    root,
    files.map(({ path }) => path),
    io,
    language,
  );
}

/** The paths of a project's files among the given ones, with every source in a folder. */
function selectedIn(root: string, files: readonly string[], io: Io, language: Language): Selection {
  const { value: sources } = findSources(root);
  const selected = new Set<string>();
  for (const file of files) {
    const folder = isFolder(file);
    if (folder && inside(realpathSync(file), root) !== undefined) return { root };
    const path = inside(root, real(file));
    if (path === undefined) {
      if (folder) throw new UsageError(`${texts.outside[language]} ${relative(io.cwd, file)}`);
      continue;
    }
    if (path === 'templates' && folder) return { root };
    selected.add(folder ? `${path}/` : path);
    for (const source of sources) {
      // A source that is a link is asked for by the file that it leads to as well.
      const target = inside(root, source.absolute);
      if (source.path.startsWith(`${path}/`) || target === path) selected.add(source.path);
    }
  }
  return { root, selected };
}
