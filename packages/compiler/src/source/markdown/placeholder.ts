import { parseWithoutProcessing } from '@handlebars/parser';
import type { Placeholder, PlaceholderNamespace } from '@klarmall/model';

export const placeholderNamespaces: readonly PlaceholderNamespace[] = [
  'fields',
  'values',
  'links',
  'unit',
  'settings',
];

/** What stands between one pair of double braces. */
export type Mustache =
  | { readonly type: 'name'; readonly namespace: PlaceholderNamespace; readonly name: string }
  | { readonly type: 'if'; readonly namespace: PlaceholderNamespace; readonly name: string }
  | { readonly type: 'end' }
  | { readonly type: 'include'; readonly id: string }
  | {
      readonly type: 'problem';
      readonly message: MustacheProblem;
      readonly data: Readonly<Record<string, string>>;
    };

type MustacheProblem =
  | 'unreadable'
  | 'noNamespace'
  | 'unknownNamespace'
  | 'tooLong'
  | 'helper'
  | 'raw'
  | 'else'
  | 'block'
  | 'comment';

interface HandlebarsPath {
  readonly type: string;
  /** Names; what stands in parentheses is none. */
  readonly parts: readonly unknown[];
  readonly depth: number;
  readonly data: boolean;
  readonly original: string;
}

interface HandlebarsStatement {
  readonly type: string;
  readonly escaped?: boolean;
  readonly path?: HandlebarsPath;
  readonly name?: { readonly original: string };
  readonly params?: readonly HandlebarsPath[];
  readonly hash?: unknown;
}

const problem = (message: MustacheProblem, data: Readonly<Record<string, string>> = {}): Mustache => ({
  type: 'problem',
  message,
  data,
});

function pathOf(path: HandlebarsPath | undefined): Mustache {
  if (path?.type !== 'PathExpression' || path.depth > 0 || path.data) return problem('unreadable');
  const parts = path.parts.filter((part) => typeof part === 'string');
  if (parts.length < path.parts.length) return problem('unreadable');
  const [namespace, name, ...rest] = parts;
  if (namespace === undefined) return problem('unreadable');
  if (name === undefined) return problem('noNamespace', { name: namespace });
  const known = placeholderNamespaces.find((candidate) => candidate === namespace);
  if (!known) return problem('unknownNamespace', { namespace, name });
  if (rest.length > 0) return problem('tooLong', { text: path.original });
  return { type: 'name', namespace: known, name };
}

function statementOf(source: string): HandlebarsStatement | undefined {
  try {
    const body: readonly HandlebarsStatement[] = parseWithoutProcessing(source).body;
    return body.length === 1 ? body[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads `{{…}}` as written. Handlebars parses it; of its language only a single path in a known namespace,
 * `{{#if values.x}}`, `{{/if}}` and `{{> id}}` are ours.
 */
export function readMustache(source: string): Mustache {
  const simple = /^\{\{(fields|values|links|unit|settings)\.([A-Za-z][A-Za-z0-9]*)\}\}$/.exec(source);
  if (simple) return { type: 'name', namespace: simple[1] as PlaceholderNamespace, name: simple[2] ?? '' };
  if (/^\{\{\{|\}\}\}$/.test(source)) return problem('raw', { text: source });
  if (/^\{\{\s*\/\s*if\s*\}\}$/.test(source)) return { type: 'end' };
  if (/^\{\{\s*else\b/.test(source) || /^\{\{\s*\^/.test(source)) return problem('else');
  if (/^\{\{!/.test(source)) return problem('comment');
  if (/^\{\{\s*#/.test(source)) {
    const name = /^\{\{\s*#\s*([^\s}]+)/.exec(source)?.[1] ?? '';
    if (name !== 'if') return problem('block', { name });
    const statement = statementOf(`${source}{{/if}}`);
    if (statement?.params?.length !== 1 || statement.hash) return problem('unreadable');
    const path = pathOf(statement.params[0]);
    return path.type === 'name' ? { ...path, type: 'if' } : path;
  }
  const statement = statementOf(source);
  if (!statement) return problem('unreadable');
  if (statement.type === 'PartialStatement') {
    if ((statement.params?.length ?? 0) > 0 || statement.hash) return problem('helper', { text: source });
    return { type: 'include', id: statement.name?.original ?? '' };
  }
  if (statement.type !== 'MustacheStatement') return problem('block', { name: source });
  if ((statement.params?.length ?? 0) > 0 || statement.hash) return problem('helper', { text: source });
  return pathOf(statement.path);
}

/** A placeholder node; undefined when the mustache is something else. */
export function asPlaceholder(mustache: Mustache, place: Placeholder['place']): Placeholder | undefined {
  if (mustache.type !== 'name') return undefined;
  return { type: 'placeholder', namespace: mustache.namespace, name: mustache.name, place };
}
