import type { KeyPath, SourcePlaces, UnjudgedFinding } from '@klarmall/model';
import { found } from '../found.ts';
import { type SchemaKind, validateSource } from './validate-source.ts';

type Container = Record<string | number, unknown>;

function isContainer(value: unknown): value is Container {
  return value !== null && typeof value === 'object';
}

/** Takes the value at `path` out. A list keeps its other items' numbers, so that paths still lead to their places. */
function remove(root: unknown, path: KeyPath): void {
  let at: unknown = root;
  for (const key of path.slice(0, -1)) {
    if (!isContainer(at)) return;
    at = at[key];
  }
  const last = path.at(-1);
  if (last !== undefined && isContainer(at)) delete at[last];
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copy(child)]));
}

/**
 * Holds a source's value against its schema. What does not fit is taken out of the returned copy, so that later stages
 * can trust its type: a wrong value goes alone, an item or object that lacks something required goes whole.
 */
export function checkedValue(
  schema: SchemaKind,
  value: unknown,
  places: SourcePlaces,
): { value: unknown; findings: readonly UnjudgedFinding[] } {
  const problems = validateSource(schema, value);
  if (problems.length === 0) return { value, findings: [] };
  const checked = copy(value);
  const findings = problems.map((problem) => {
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
  });
  for (const { path } of problems) remove(checked, path);
  return { value: checked, findings };
}
