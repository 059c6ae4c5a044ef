import type { Language } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { schemas, schemaText } from '../schemas.ts';

/** `klarmall schema NAME` prints a JSON Schema; without a name, their names. */
export function schema(name: string | undefined, io: Io, language: Language): number {
  if (name === undefined) {
    io.stdout.write(`${[...schemas.keys()].join('\n')}\n`);
    return 0;
  }
  const text = schemaText(name);
  if (text !== undefined) {
    io.product(text);
    return 0;
  }
  const suggestion = nearest(name, schemas.keys());
  const names = [...schemas.keys()].join(', ');
  if (language === 'sv') {
    const meant = suggestion === undefined ? '' : ` Menade du ${suggestion}?`;
    throw new UsageError(
      `Det finns ingen formatbeskrivning som heter ${name}.${meant} De som finns: ${names}.`,
    );
  }
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  throw new UsageError(`There is no schema named ${name}.${meant} There are: ${names}.`);
}
