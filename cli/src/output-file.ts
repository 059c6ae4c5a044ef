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

/** What stands near the beginning of what Klarmall writes, by its form. */
const marks: Readonly<Record<string, RegExp>> = {
  html: /<meta name="(?:generator" content="Klarmall"|klarmall-start")/,
  json: /"tool": \{\s*"name": "klarmall"/,
  sarif: /"name": "Klarmall"/,
  gitlab: /^\[\s*(?:\]|\{[^{]*"check_name": "[\w-]+\/[\w-]+")/,
  junit: /<testsuite package="klarmall"/,
  github: /^::(?:error|warning|notice) /,
  line: /^[^\n]+:\d+:\d+: /,
  markdown: /^### /,
  terminal: /^Klarmall \d+\.\d+/,
};

/** Whether a file may give way to a form: it is not there, is empty, or holds that form by Klarmall. */
function maySet(file: string, form: string): boolean {
  const mark = marks[form];
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats || !mark || (stats.isFile() && stats.size === 0)) return true;
  if (!stats.isFile()) return false;
  const opened = openSync(file, 'r');
  try {
    const head = Buffer.alloc(4000);
    return mark.test(head.toString('utf8', 0, readSync(opened, head)));
  } finally {
    closeSync(opened);
  }
}

/**
 * Where a report is written in a form, as {@link outputFile} says, absolute. Only what Klarmall wrote in the same form gives way.
 * @throws UsageError when something else is there.
 */
export function reportFile(form: string, path: string, io: Pick<Io, 'cwd'>, language: Language): string {
  const file = outputFile(path, io, language);
  if (maySet(file, form)) return file;
  const what = form === 'html' ? { sv: 'sida', en: 'page' } : { sv: 'rapport', en: 'report' };
  throw new UsageError(
    language === 'sv'
      ? `Det finns redan något som heter ${path}, och det är ingen ${what.sv} från Klarmall. Välj ett annat filnamn.`
      : `There is something named ${path} already that is no ${what.en} by Klarmall. Choose another file name.`,
  );
}

/** Where a page is written, as {@link reportFile} says. */
export function pageFile(path: string, io: Pick<Io, 'cwd'>, language: Language): string {
  return reportFile('html', path, io, language);
}

/** Writes a report or a page for people where {@link outputFile} said. What it says passes `shown` last, as on a terminal. */
export function writeShown(file: string, text: string): void {
  makeFolder(dirname(file));
  writeFileSync(file, shown(text));
}
