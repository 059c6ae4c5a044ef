import type { KeyPath, Refused, SourcePlaces, UnjudgedFinding } from '@klarmall/model';
import { nothingRefused } from '@klarmall/model';
import { found } from './found.ts';
import { RefusedPaths } from './refused-paths.ts';
import type { SchemaProblem } from './schema/schema-problem.ts';
import { type SchemaKind, validateSource } from './schema/validate-source.ts';
import type { MappedText } from './text/mapped-text.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

/**
 * One source as later stages may read it: the border between what a person wrote and what the pipeline trusts.
 * Paths are those in `value`; they lead to the right place and text also where an item of a list was taken out.
 */
interface CheckedSource {
  /** Keys and values that fit the schema, but for what `mayLack` lets be missing. Undefined when nothing of use is left. */
  readonly value: object | undefined;
  readonly places: SourcePlaces;
  readonly refused: Refused;
  readonly findings: readonly UnjudgedFinding[];
  /** The string at `path`, with the place of each character; undefined when there is no string. */
  text(path: KeyPath): MappedText | undefined;
}

type Container = Record<string | number, unknown>;

function isContainer(value: unknown): value is Container {
  return value !== null && typeof value === 'object';
}

function keysCopied(value: object): Container {
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copied(child)]));
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  return isContainer(value) ? keysCopied(value) : value;
}

/** A value that things are taken out of, and what of it was refused. Lists keep gaps inside and show none outside. */
class Sieve {
  readonly refused = new RefusedPaths();
  readonly #written: Container;
  /** For a list with gaps, by its path in `value`: where its items stand in the file. */
  readonly #items = new Map<string, readonly number[]>();

  constructor(written: object) {
    this.#written = keysCopied(written);
  }

  /** Takes out the value at `path`, a path in the file. */
  remove(path: KeyPath): void {
    let at: unknown = this.#written;
    for (const key of path.slice(0, -1)) {
      if (!isContainer(at)) return;
      at = at[key];
    }
    const last = path.at(-1);
    if (last !== undefined && isContainer(at)) delete at[last];
  }

  /** What is left, with lists closed up. */
  value(): object {
    this.#items.clear();
    return this.#keysOf(this.#written, '');
  }

  #closed(value: unknown, path: string): unknown {
    if (Array.isArray(value)) {
      // Keys, for they pass over gaps.
      const items = Object.keys(value).map(Number);
      if (items.length < value.length) this.#items.set(path, items);
      return items.map((item, index) => this.#closed(value[item], `${path}/${index}`));
    }
    return isContainer(value) ? this.#keysOf(value, path) : value;
  }

  #keysOf(value: object, path: string): object {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, this.#closed(child, `${path}/${key}`)]),
    );
  }

  /** The path in the file of a path in `value`. */
  written(path: KeyPath): KeyPath {
    if (this.#items.size === 0) return path;
    let checked = '';
    return path.map((segment) => {
      const item = typeof segment === 'number' ? this.#items.get(checked)?.[segment] : undefined;
      checked += `/${segment}`;
      return item ?? segment;
    });
  }
}

function findingOf(problem: SchemaProblem, places: SourcePlaces): UnjudgedFinding {
  const place = problem.at === 'key' ? places.key(problem.path) : places.value(problem.path);
  const { suggestion } = problem;
  return found(
    problem.rule,
    problem.message,
    place,
    problem.data,
    suggestion === undefined
      ? undefined
      : [{ title: 'replace', edits: [{ place, text: suggestion }], safety: 'suggestion' }],
  );
}

/** Whether a source is of use without a key of its own that its schema demands. */
function mayLack(schema: SchemaKind, key: string): boolean {
  // A unit is known by its file's path, and its texts by more than who it is in the catalogue.
  if (schema === 'unit') return key === 'id' || key === 'hsaId';
  return schema === 'template' || schema === 'front-matter';
}

/** Takes out what a problem is about: a wrong value alone, and whole what lacks something that it cannot be without. */
function refuse(sieve: Sieve, { path, rule, data, suggestion }: SchemaProblem): void {
  if (rule === 'source/unknown-key') {
    sieve.remove(path);
    // Whoever misspelt a key did write it.
    if (suggestion !== undefined) sieve.refused.add([...path.slice(0, -1), suggestion]);
    return;
  }
  const refused = path.length > 0 ? path : [String(data.key)];
  sieve.remove(refused);
  sieve.refused.add(refused);
}

/**
 * Holds what was read from YAML against its schema. `body` is text that stands outside the YAML, by key.
 * What could not be read or does not fit is taken out, told of once, and remembered as refused.
 */
export function checkedSource(
  schema: SchemaKind,
  yaml: YamlDocument,
  body: Readonly<Record<string, string>> = {},
): CheckedSource {
  if (!isContainer(yaml.value) || Array.isArray(yaml.value)) {
    return { ...yaml, value: undefined, refused: { whole: false, touches: () => true } };
  }
  const written = { ...yaml.value, ...body };
  if (yaml.whole && yaml.refused.length === 0 && validateSource(schema, written).length === 0)
    return { ...yaml, value: written, refused: nothingRefused };

  const sieve = new Sieve(written);
  const stumbled = new RefusedPaths(yaml.refused);
  for (const path of yaml.refused) {
    sieve.remove(path);
    sieve.refused.add(path);
  }
  // What the YAML reader stumbled over on a line is the cause of what does not fit there.
  const stumbledLines = new Set(yaml.findings.map(({ place }) => place?.start.line));
  const findings = [...yaml.findings];
  const tell = (problem: SchemaProblem): void => {
    const isMissing = problem.rule === 'source/missing-key';
    if (!yaml.whole && (isMissing || problem.rule === 'source/too-few')) return;
    if (stumbled.touches(isMissing ? [...problem.path, String(problem.data.key)] : problem.path)) return;
    const finding = findingOf(problem, yaml.places);
    if (!stumbledLines.has(finding.place?.start.line)) findings.push(finding);
  };

  let value = sieve.value();
  let problems = validateSource(schema, value);
  for (let isFirst = true; problems.length > 0; isFirst = false) {
    const inFile = problems.map((problem) => ({ ...problem, path: sieve.written(problem.path) }));
    for (const problem of inFile) {
      // What does not fit only since something else was taken out is no fault of its own.
      if (isFirst) tell(problem);
      refuse(sieve, problem);
    }
    value = sieve.value();
    problems = validateSource(schema, value).filter(({ path }) => path.length > 0);
  }
  const isWhole = validateSource(schema, value).every(({ data }) => mayLack(schema, String(data.key)));
  const { places } = yaml;
  return {
    value: isWhole ? value : undefined,
    places: {
      file: places.file,
      value: (path) => places.value(sieve.written(path)),
      key: (path) => places.key(sieve.written(path)),
    },
    refused: { whole: yaml.whole, touches: (path) => sieve.refused.touches(sieve.written(path)) },
    findings,
    text: (path) => yaml.text(sieve.written(path)),
  };
}
