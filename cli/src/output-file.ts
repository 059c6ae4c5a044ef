import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { findRoot, makeFolder } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { followed } from './followed.ts';
import { type Io, UsageError } from './io.ts';
import { shown } from './shown.ts';

/** What a project holds that people have written, from its root. */
const written = /^(?:(?:templates|entered)\/|klarmall\.(?:yaml|baseline\.json)$|package(?:-lock)?\.json$)/;

/**
 * Where a report or a page is written, absolute. Nothing that people have written is ever written over.
 * @param inputs the files that the command reads, as they were named.
 * @throws UsageError when the path leads to one of them or to a source of the project that it lies in.
 */
export function outputFile(
  path: string,
  io: Pick<Io, 'cwd'>,
  language: Language,
  inputs: readonly string[] = [],
): string {
  const file = resolve(io.cwd, path);
  const place = followed(file);
  const root = findRoot(dirname(place));
  const fromRoot = root === undefined ? '' : relative(followed(root), place).split(sep).join('/');
  const isInput = inputs.some((input) => followed(resolve(io.cwd, input)) === place);
  if (!isInput && !written.test(fromRoot)) return file;
  throw new UsageError(
    language === 'sv'
      ? `Det går inte att skriva till ${path}: då försvinner det som står där. Välj ett annat filnamn.`
      : `Cannot write to ${path}: what stands there would be lost. Choose another file name.`,
  );
}

/** What stands near the beginning of every page that Klarmall writes. */
const pageMark = /<meta name="(?:generator" content="Klarmall"|klarmall-start")/;

/** Whether a file may give way to a page: it is not there, is empty, or is a page by Klarmall. */
function maySetPage(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats || (stats.isFile() && stats.size === 0)) return true;
  if (!stats.isFile()) return false;
  const opened = openSync(file, 'r');
  try {
    const head = Buffer.alloc(4000);
    return pageMark.test(head.toString('utf8', 0, readSync(opened, head)));
  } finally {
    closeSync(opened);
  }
}

/** Where a page is written, as {@link outputFile} says, absolute. Only a page that Klarmall wrote gives way to another. */
export function pageFile(path: string, io: Pick<Io, 'cwd'>, language: Language): string {
  const file = outputFile(path, io, language);
  if (maySetPage(file)) return file;
  throw new UsageError(
    language === 'sv'
      ? `Det finns redan något som heter ${path}, och det är ingen sida från Klarmall. Välj ett annat filnamn.`
      : `There is something named ${path} already that is no page by Klarmall. Choose another file name.`,
  );
}

/** Writes a report or a page for people where {@link outputFile} said. What it says passes `shown` last, as on a terminal. */
export function writeShown(file: string, text: string): void {
  makeFolder(dirname(file));
  writeFileSync(file, shown(text));
}
