import type { Place, UnjudgedFinding } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { definitions } from './definitions/check.ts';

const byId = new Map(definitions.map((definition) => [definition.id, definition]));

/** The start of a file: where a finding about the whole file points. */
export function startOf(file: string): Place {
  const point = { line: 1, column: 1, offset: 0 };
  return { file, start: point, end: point };
}

/** A finding about the project itself, with severity and certainty from its definition. */
export function projectFinding(
  rule: string,
  message: string,
  data: UnjudgedFinding['data'],
  place?: Place,
): UnjudgedFinding {
  const definition = byId.get(rule);
  if (!definition || !(message in definition.messages)) throw new Error(`no finding ${rule} ${message}`);
  const { severity, certainty } = definition;
  return { rule, message, data, severity, certainty, ...(place ? { place } : {}) };
}

/** A name that does not exist as a finding's data, with the one that probably was meant. */
export function misspelt(key: string, candidates: Iterable<string>): UnjudgedFinding['data'] {
  const suggestion = nearest(key, candidates);
  return suggestion === undefined ? { key } : { key, suggestion };
}

/** Says how many places the language rules found in an attachment beside those that are shown. */
export function moreTips(count: number): UnjudgedFinding {
  return projectFinding('project/attachment-language', 'more', { count });
}
