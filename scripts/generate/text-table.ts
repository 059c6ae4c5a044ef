import { isObject, type JsonObject, type JsonValue } from './json.ts';

/** The texts of one kind of source file, by pattern: `questions.#.text`, `values.*`. */
export interface TextRows {
  readonly rows: JsonObject;
  /** Patterns that repeat another on a deeper level: a follow-up asks a question. */
  readonly folds: Readonly<Record<string, string>>;
}

const readers = ['citizen', 'staff', 'system'];
const forms = ['line', 'blocks', 'plain'];
const namespaces = ['fields', 'values', 'links', 'unit', 'settings'];
const inheritances = ['key', 'whole', 'entry'];
const channels = ['staff', 'inbox'];
const rowKeys = ['role', 'reader', 'form', 'placeholders', 'inherited', 'channels', 'except'];

function isString(schema: JsonObject): boolean {
  if (Array.isArray(schema.type)) return schema.type.includes('string');
  if (schema.type !== undefined) return schema.type === 'string';
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return Array.isArray(values) && values.some((value) => typeof value === 'string');
}

function areAmong(values: JsonValue | undefined, known: readonly string[]): boolean {
  return Array.isArray(values) && values.every((value) => known.includes(String(value)));
}

/** What is wrong with a row, for whoever wrote it; undefined when nothing is. */
function faultOf(row: JsonValue): string | undefined {
  if (!isObject(row)) return 'x-text is no object';
  const unknown = Object.keys(row).find((key) => !rowKeys.includes(key));
  if (unknown !== undefined) return `x-text has no key "${unknown}"`;
  if (typeof row.role !== 'string') return 'x-text needs a role';
  if (!readers.includes(String(row.reader))) return `reader is one of ${readers.join(', ')}`;
  if (!forms.includes(String(row.form))) return `form is one of ${forms.join(', ')}`;
  if (!areAmong(row.placeholders, namespaces)) return `placeholders are among ${namespaces.join(', ')}`;
  if (row.form === 'plain' && Array.isArray(row.placeholders) && row.placeholders.length > 0)
    return 'a plain text has no placeholders';
  if (row.inherited !== undefined && !inheritances.includes(String(row.inherited)))
    return `inherited is one of ${inheritances.join(', ')}`;
  if (!areAmong(row.channels, channels)) return `channels are among ${channels.join(', ')}`;
  return undefined;
}

/**
 * Reads what a schema says of its strings. Throws, naming every string that says neither `x-text` nor `x-no-text`:
 * a text that nobody knows of is checked by nobody.
 */
export function textRows(schema: JsonObject, origin: string): TextRows {
  const definitions = (schema.definitions ?? {}) as Record<string, JsonObject>;
  const rows: JsonObject = {};
  const folds: Record<string, string> = {};
  const faults: string[] = [];

  const note = (part: JsonObject, pattern: string): void => {
    const text = part['x-text'];
    if (text === undefined) {
      if (typeof part['x-no-text'] !== 'string' || part['x-no-text'] === '')
        faults.push(`${pattern}: write x-text, or x-no-text with a reason`);
      return;
    }
    if (part['x-no-text'] !== undefined) faults.push(`${pattern}: x-text and x-no-text exclude each other`);
    const fault = faultOf(text);
    if (fault !== undefined) faults.push(`${pattern}: ${fault}`);
    rows[pattern] = text;
  };

  /** `inside` are the definitions on the way here, with the pattern at which each began. */
  const visit = (
    part: JsonValue | undefined,
    path: readonly string[],
    inside: ReadonlyMap<string, string>,
  ): void => {
    if (!isObject(part)) return;
    const pattern = path.join('.');
    if (typeof part.$ref === 'string') {
      const name = part.$ref.replace('#/definitions/', '');
      const target = definitions[name];
      if (!target) throw new Error(`${origin} has no definition "${name}"`);
      const before = inside.get(name);
      if (before !== undefined) folds[pattern] = before;
      else if (part['x-text'] !== undefined || part['x-no-text'] !== undefined) note(part, pattern);
      else visit(target, path, new Map(inside).set(name, pattern));
      return;
    }
    if (isString(part)) note(part, pattern);
    for (const form of [part.oneOf, part.anyOf, part.allOf].flatMap((forms) => forms ?? []))
      visit(form, path, inside);
    if (isObject(part.properties))
      for (const [key, child] of Object.entries(part.properties)) visit(child, [...path, key], inside);
    visit(part.items, [...path, '#'], inside);
    visit(part.additionalProperties, [...path, '*'], inside);
    visit(part.propertyNames, [...path, '(name)'], inside);
  };
  visit(schema, [], new Map());
  if (faults.length > 0) {
    const lines = [...new Set(faults)].map((fault) => `  ${fault}`);
    throw new Error(`${origin}: every string says whether it is a text:\n${lines.join('\n')}`);
  }
  return { rows, folds };
}

/** The module that holds the tables of all kinds of files. */
export function textTableModule(tables: Readonly<Record<string, TextRows>>): string {
  const part = (of: (rows: TextRows) => unknown) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(tables).map(([kind, rows]) => [kind, of(rows)])),
      undefined,
      2,
    );
  return `// Generated from schemas/ by scripts/generate. Change \`x-text\` in the schema, then run \`npm run generate\`.

/** Every text of each kind of source file, by pattern: \`#\` is a place in a list, \`*\` a name of the author's. */
export const textTable = ${part(({ rows }) => rows)} as const;

/** Patterns that repeat another on a deeper level, with the one that they repeat. */
export const textFolds = ${part(({ folds }) => folds)} as const;
`;
}
