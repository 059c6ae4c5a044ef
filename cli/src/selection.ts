import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { findRoot, findSources } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { type Io, UsageError } from './io.ts';

export interface Selection {
  /** The project's folder, absolute. */
  readonly root: string;
  /** Paths of sources from the root; absent means the whole project. */
  readonly selected?: ReadonlySet<string>;
}

const texts = {
  noProject: {
    sv: 'Här finns inget projekt. Gå till mappen med klarmall.yaml, eller skapa ett projekt med klarmall init.',
    en: 'There is no project here. Go to the folder with klarmall.yaml, or make a project with klarmall init.',
  },
  missing: { sv: 'Det finns ingen fil som heter', en: 'There is no file named' },
  outside: { sv: 'Filen ligger utanför projektet:', en: 'The file lies outside the project:' },
  notASource: {
    sv: 'Filen är varken mall, mottagning eller frasminne:',
    en: 'The file is neither a template, a unit nor a snippet:',
  },
  noMatch: { sv: 'Ingen fil passar in på', en: 'No file matches' },
  didYouMean: { sv: 'Menade du', en: 'Did you mean' },
} as const;

function real(path: string): string {
  return realpathSync(path);
}

async function expanded(path: string, io: Io): Promise<readonly string[] | undefined> {
  const absolute = resolve(io.cwd, path);
  if (statSync(absolute, { throwIfNoEntry: false })) return [absolute];
  if (!/[*?{[]/.test(path)) return undefined;
  const { glob } = await import('tinyglobby');
  const pattern = path.split(sep).join('/');
  return glob(pattern, { cwd: io.cwd, absolute: true, expandDirectories: false, followSymbolicLinks: false });
}

/**
 * The project and the files meant by the paths of a command: files, folders or globs from the current folder.
 * Without paths, the whole project around the current folder.
 */
export async function selectionOf(paths: readonly string[], io: Io, language: Language): Promise<Selection> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await expanded(path, io);
    if (!found) {
      const root = findRoot(io.cwd);
      const names = root
        ? findSources(root).sources.map((source) => relative(io.cwd, join(root, source.path)))
        : [];
      const suggestion = nearest(path, names);
      const meant = suggestion === undefined ? '' : ` ${texts.didYouMean[language]} ${suggestion}?`;
      throw new UsageError(`${texts.missing[language]} ${path}.${meant}`);
    }
    if (found.length === 0) throw new UsageError(`${texts.noMatch[language]} ${path}.`);
    files.push(...found);
  }
  const start = files[0] ?? io.cwd;
  const folder = statSync(start).isDirectory() ? start : resolve(start, '..');
  const found = findRoot(real(folder)) ?? findRoot(real(io.cwd));
  if (found === undefined) throw new UsageError(texts.noProject[language]);
  const root = real(found);
  if (files.length === 0) return { root };

  const { sources } = findSources(root);
  const selected = new Set<string>();
  for (const file of files) {
    const inside = relative(root, join(real(resolve(file, '..')), file.slice(file.lastIndexOf(sep) + 1)));
    if (inside.startsWith('..') || isAbsolute(inside))
      throw new UsageError(`${texts.outside[language]} ${relative(io.cwd, file)}`);
    const path = inside.split(sep).join('/');
    if (path === '' || path === 'templates' || real(file) === root) return { root };
    const under = sources.filter((source) => source.path === path || source.path.startsWith(`${path}/`));
    if (under.length === 0) throw new UsageError(`${texts.notASource[language]} ${path}`);
    for (const source of under) selected.add(source.path);
  }
  return { root, selected };
}
