import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkProject } from '@klarmall/check/node';
import type { Language, LinkedTemplate, LinkedUnit } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { didYouMean } from '../unknown.ts';
import { version } from '../version.ts';

/** Templates taken from the library that comes with Klarmall, and what a unit needs to send them. */
export interface Taken {
  /** Text by path from the project. */
  readonly files: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
  readonly links: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
}

const nothingTaken: Taken = { files: new Map(), ids: [], links: {}, values: {} };

/** The folder that holds the shipped templates: that of the package, or of the clone around it. */
function libraryFolder({ home }: Io): string {
  return [home, resolve(home, '..')].find((folder) => existsSync(join(folder, 'templates'))) ?? home;
}

function unknownTemplate(id: string, ids: readonly string[], language: Language): UsageError {
  const meant = didYouMean(nearest(id, ids), language);
  const all = ids.join(', ');
  return new UsageError(
    language === 'sv'
      ? `Det finns ingen mall som heter ${id} i biblioteket.${meant} De som finns: ${all}.`
      : `There is no template named ${id} in the library.${meant} There are: ${all}.`,
  );
}

/** What the shipped units say under a key, for the names that the templates' texts ask for. */
function askedFor(
  key: 'links' | 'values',
  text: string,
  units: readonly LinkedUnit[],
): Record<string, unknown> {
  const names = new Set(
    [...text.matchAll(new RegExp(`\\b${key}\\.(\\w+)`, 'g'))].map((match) => match[1] ?? ''),
  );
  const known = Object.assign({}, ...[...units].reverse().map(({ source }) => source[key] ?? {}));
  return Object.fromEntries(Object.entries(known).filter(([name]) => names.has(name)));
}

/**
 * The given templates of the shipped library (or `all`) with their bases and shared snippets.
 * @param unit id of the unit that takes the place of the library's own.
 */
export async function takeTemplates(
  wanted: readonly string[],
  unit: string,
  today: string,
  io: Io,
  language: Language,
): Promise<Taken> {
  if (wanted.length === 0) return nothingTaken;
  const root = libraryFolder(io);
  const { library } = await checkProject({ root, version, today, axe: false });
  const byId = new Map(library.templates.map((template) => [template.id, template]));
  const ids = wanted.includes('all') ? [...byId.keys()] : wanted;
  const taken = new Map<string, LinkedTemplate>();
  for (const id of ids) {
    const template = byId.get(id);
    if (!template) throw unknownTemplate(id, [...byId.keys()].sort(), language);
    for (const each of [id, ...template.bases]) taken.set(each, byId.get(each) ?? template);
  }
  const templates = [...taken.values()];
  const shared = library.snippets.filter(({ usedIn }) => usedIn.some((id) => taken.has(id)));
  const paths = [...templates, ...shared].map(({ places }) => places.file);
  const theirs = new RegExp(`\\b(?:${library.units.map(({ id }) => id).join('|')})\\b`, 'g');
  const files = new Map(
    paths.map((path) => [path, readFileSync(join(root, path), 'utf8').replace(theirs, unit)] as const),
  );
  const text = [...files.values()].join('\n');
  return {
    files,
    ids: [...taken.keys()].sort(),
    links: askedFor('links', text, library.units),
    values: askedFor('values', text, library.units),
  };
}
