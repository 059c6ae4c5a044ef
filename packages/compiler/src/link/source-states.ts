import type { SourceName } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import type { Symbols } from '../library/symbols.ts';
import type { ParsedSource, SourceKind } from '../source/parsed-source.ts';
import type { DraftOutline, TemplateOutline } from './outline.ts';
import type { Reach } from './reach.ts';

/** Of a list of any length, 32 hexadecimal digits. */
function digest(parts: readonly string[]): string {
  return sha256Hex(parts.join('\u0000')).slice(0, 32);
}

/** The content of a file and in which spelling it is written; half a SHA-256 is more than anybody can find a double of. */
function stateOfFile({ file: { path, hash } }: ParsedSource): string {
  return hash.slice(0, 32) + path.slice(path.lastIndexOf('.'));
}

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** What the sources of a project are now, to be held against what a result was made from. */
interface SourceStates {
  /** What the bases and snippets of a template are made from. */
  ofDraft(draft: Pick<DraftOutline, 'reads'>): string;
  /** What all that linking a template gives is made from: what it read, and whom it reaches. */
  ofTemplate(outline: Pick<TemplateOutline, 'draft' | 'reads'>, reach: Reach): string;
}

/** The states of a project's sources. Names that nothing has are states too: what is not there may come. */
export function sourceStates(parsed: readonly ParsedSource[], symbols: Symbols): SourceStates {
  const byName = new Map<string, string>();
  const paths = new Map(parsed.map((source) => [source.file.path, source]));
  const add = (kind: SourceKind, id: string, source: ParsedSource | undefined): void => {
    const name = `${kind}:${id}`;
    if (source) byName.set(name, (byName.get(name) ?? '') + stateOfFile(source));
  };
  const tables = { template: symbols.templates, unit: symbols.units, snippet: symbols.snippets };
  for (const kind of ['template', 'unit', 'snippet'] as const) {
    for (const [id, source] of tables[kind]) add(kind, id, source);
    for (const [id, path] of symbols.unread[kind]) {
      const name = `${kind}:${id}`;
      byName.set(name, `${byName.get(name) ?? ''}-`);
      add(kind, id, paths.get(path));
    }
  }
  // Who asks for all of a kind looks for a name among theirs.
  const allOf = once((kind: SourceKind) =>
    digest([...tables[kind].keys(), '', ...symbols.unread[kind].keys()]),
  );
  const stateOf = (name: SourceName): string => {
    const kind = name.slice(0, name.indexOf(':')) as SourceKind;
    return name.endsWith(':*') ? allOf(kind) : (byName.get(name) ?? '');
  };
  const ofReads = (reads: Iterable<SourceName>): string => Array.from(reads, stateOf).join(' ');
  const ofList = once((ids: readonly string[]) => (ids.length === 0 ? '' : digest(ids)));
  return {
    ofDraft: ({ reads }) => ofReads(reads),
    ofTemplate({ draft: { id, bases, sharedSnippets }, reads }, { unitsOf, usedIn }) {
      const units = (unitsOf.get(id) ?? []).map((unit) => unit.id).join(' ');
      const origins = [id, ...bases, ...sharedSnippets.map((snippet) => `snippets/${snippet}`)];
      const reached = origins.map((origin) => ofList(usedIn.get(origin) ?? none));
      return [ofReads(reads), units, ...reached].join('\n');
    },
  };
}

const none: readonly string[] = [];
