import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectNames } from '@klarmall/check/node';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { say } from '../say.ts';
import { projectSchemas } from '../scaffold/project-schemas.ts';
import { schemas, schemaText } from '../schemas.ts';
import { selectionOf } from '../selection.ts';
import { didYouMean } from '../unknown.ts';

export interface SchemaOptions {
  /** Writes the schemas for an editor into the project, with the project's own names. */
  readonly project?: boolean;
}

const texts = {
  alone: {
    sv: '--project skriver alla formatbeskrivningar som en texteditor behöver. Skriv det utan namn.',
    en: '--project writes every schema that an editor needs. Write it without a name.',
  },
  source: {
    sv: 'I den här mappen ligger Klarmalls egen källkod, och dess formatbeskrivningar ska ha inga mallars namn. Kör kommandot i ett projekt.',
    en: 'This folder holds Klarmall’s own sources, whose schemas must name no templates. Run the command in a project.',
  },
  written: {
    sv: 'Skrev mallarnas, mottagningarnas, texternas och reglernas namn till schemas. klarmall check håller dem aktuella.',
    en: 'Wrote the names of templates, units, texts and rules to schemas. klarmall check keeps them up to date.',
  },
} as const;

/** `klarmall schema NAME` prints a JSON Schema; without a name, their names; with `--project` it writes those of a project's editor. */
export async function schema(
  name: string | undefined,
  options: SchemaOptions,
  io: Io,
  language: Language,
): Promise<number> {
  if (options.project) {
    if (name !== undefined) throw new UsageError(texts.alone[language]);
    return writeProjectSchemas(io, language);
  }
  if (name === undefined) {
    io.stdout.write(`${[...schemas.keys()].join('\n')}\n`);
    return 0;
  }
  const text = schemaText(name);
  if (text !== undefined) {
    io.product(text);
    return 0;
  }
  const meant = didYouMean(nearest(name, schemas.keys()), language);
  const names = [...schemas.keys()].join(', ');
  throw new UsageError(
    language === 'sv'
      ? `Det finns ingen formatbeskrivning som heter ${name}.${meant} De som finns: ${names}.`
      : `There is no schema named ${name}.${meant} There are: ${names}.`,
  );
}

async function writeProjectSchemas(io: Io, language: Language): Promise<number> {
  const { root } = await selectionOf([], io, language);
  const isClone = existsSync(join(io.home, 'src')) && resolve(io.home, '..') === root;
  if (isClone) throw new UsageError(texts.source[language]);
  for (const [path, text] of projectSchemas(projectNames(root))) writeFileAtomically(join(root, path), text);
  say(io.stdout, texts.written[language]);
  return 0;
}
