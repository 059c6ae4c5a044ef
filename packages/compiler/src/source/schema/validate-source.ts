import type { KeyPath } from '@klarmall/model';
import type { ErrorObject } from 'ajv';
import { RefusedPaths } from '../refused-paths.ts';
import { textsIn } from '../texts/texts-in.ts';
import config from './generated/config.js';
import snippet from './generated/snippet.js';
import template from './generated/template.js';
import unit from './generated/unit.js';
import { likeliest } from './likeliest.ts';
import { emptyText, problemOf } from './problem-of.ts';
import type { SchemaProblem } from './schema-problem.ts';

const validators = { template, 'front-matter': template, unit, snippet, config } as const;

/** Which schema a value is held against; 'front-matter' is the head of a template written in Markdown. */
export type SchemaKind = keyof typeof validators;

/** The one difference between a template and the head of one: here the snippets stand in the body. */
const snippetsInHead: SchemaProblem = {
  path: ['snippets'],
  at: 'key',
  rule: 'source/unknown-key',
  message: 'inBody',
  data: { key: 'snippets' },
};

function hasSnippets(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'snippets' in value;
}

function causeOf({ path, at, rule, data }: SchemaProblem): string {
  return JSON.stringify([path, at, rule, data.key ?? '']);
}

/** Every text that says nothing: whoever writes a key for a text means something by it. */
function* emptyTexts(kind: SchemaKind, value: unknown): Generator<SchemaProblem> {
  for (const { path } of textsIn(kind === 'front-matter' ? 'template' : kind, value)) {
    let text = value;
    for (const key of path) text = (text as Readonly<Record<string, unknown>>)[key];
    if (typeof text === 'string' && text.trim() === '') yield emptyText(path);
  }
}

/** `/questions/1/text` as a key path: digits are an index only where the value is a list. */
function keyPath(pointer: string, root: unknown): KeyPath {
  const path: (string | number)[] = [];
  let value = root;
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

/** One unknown key with a text, where one key is missing that nobody else could be meant by: `rubrik` for `name`. */
function withLikelyName(problems: readonly SchemaProblem[], value: unknown): readonly SchemaProblem[] {
  const missing = problems.filter(({ rule }) => rule === 'source/missing-key');
  const unknown = problems.filter(({ message }) => message === 'unknownKey');
  const [lacks] = missing;
  const [key] = unknown;
  if (!lacks || !key || missing.length > 1 || unknown.length > 1 || key.path.length > 1) return problems;
  if (lacks.path.length > 0 || typeof (value as Record<string, unknown>)[String(key.path[0])] !== 'string')
    return problems;
  const suggestion = String(lacks.data.key);
  const renamed = { ...key, message: 'unknownKeySuggest', data: { ...key.data, suggestion }, suggestion };
  return problems.map((problem) => (problem === key ? renamed : problem));
}

/**
 * Without the keys that are missing because they are misspelt or stand on another level: that says it all. A template
 * whose `extends` is misspelt lacks nothing that its base may bring.
 */
function withoutRenamed(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const meant = new Set<string>();
  const elsewhere = new Set<string>();
  for (const { rule, message, path, suggestion } of problems) {
    if (rule !== 'source/unknown-key') continue;
    if (suggestion !== undefined) meant.add(JSON.stringify([...path.slice(0, -1), suggestion]));
    else if (message === 'elsewhere') elsewhere.add(String(path.at(-1)));
  }
  if (meant.size === 0 && elsewhere.size === 0) return problems;
  const extendsMisspelt = meant.has(JSON.stringify(['extends']));
  return problems.filter(({ rule, path, data }) => {
    if (rule !== 'source/missing-key') return true;
    const key = String(data.key);
    if (meant.has(JSON.stringify([...path, key])) || elsewhere.has(key)) return false;
    return !(extendsMisspelt && path.length === 0);
  });
}

/**
 * Without what is wrong with the value of a key that itself cannot be used, and without lists that are too short when
 * something in them is wrong.
 */
function withoutConsequences(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  if (problems.length < 2) return problems;
  const isKey = ({ at, rule }: SchemaProblem) => at === 'key' && rule !== 'source/missing-key';
  const isShort = ({ rule }: SchemaProblem) => rule === 'source/too-few';
  const keys = new RefusedPaths(problems.filter(isKey).map(({ path }) => path));
  const values = new RefusedPaths(problems.filter((problem) => !isShort(problem)).map(({ path }) => path));
  return problems.filter((problem) =>
    isShort(problem) ? !values.touches(problem.path) : isKey(problem) || !keys.covers(problem.path),
  );
}

/**
 * Holds a file's value (plain objects, lists and scalars, as read from YAML) against its schema.
 * One problem per cause, in the order of the file's keys as far as the schema goes. An empty value (`name:` with nothing after) is the
 * YAML reader's to report and is passed over here.
 */
export function validateSource(kind: SchemaKind, value: unknown): readonly SchemaProblem[] {
  const validate = validators[kind];
  const errors: readonly ErrorObject[] = validate(value) ? [] : (validate.errors ?? []);
  const problems = new Map<string, SchemaProblem>();
  if (kind === 'front-matter' && hasSnippets(value)) problems.set('snippets', snippetsInHead);
  for (const error of likeliest(errors)) {
    const problem = problemOf(error, keyPath(error.instancePath, value), kind);
    if (!problem || (kind === 'front-matter' && problem.path[0] === 'snippets')) continue;
    const cause = causeOf(problem);
    if (!problems.has(cause)) problems.set(cause, problem);
  }
  for (const problem of emptyTexts(kind, value)) {
    const cause = causeOf(problem);
    if (!problems.has(cause)) problems.set(cause, problem);
  }
  return withoutConsequences(withoutRenamed(withLikelyName([...problems.values()], value)));
}
