import type { Outcome, UnjudgedFinding } from '@klarmall/model';
import { found } from '../source/found.ts';
import type {
  ParsedSharedSnippet,
  ParsedSource,
  ParsedTemplate,
  ParsedUnit,
  SourceKind,
} from '../source/parsed-source.ts';

/** What a template may ask of the names of one kind. */
export type Names<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has' | 'keys' | 'size'>;

/** The symbol table as one template sees it: everything in a project that can be named. */
export interface NamedSources {
  readonly templates: Names<ParsedTemplate>;
  readonly units: Names<ParsedUnit>;
  readonly snippets: Names<ParsedSharedSnippet>;
  /** Paths of files that nothing can be read from, by kind and id: their names exist, and what they say is not known. */
  readonly unread: Readonly<Record<SourceKind, Names<string>>>;
}

/** The symbol table of a whole project. */
export interface Symbols extends NamedSources {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly units: ReadonlyMap<string, ParsedUnit>;
  readonly snippets: ReadonlyMap<string, ParsedSharedSnippet>;
  readonly unread: Readonly<Record<SourceKind, ReadonlyMap<string, string>>>;
}

function byPath(left: ParsedSource, right: ParsedSource): number {
  return left.file.path < right.file.path ? -1 : left.file.path > right.file.path ? 1 : 0;
}

/** Registers every file under its id; of two with one id the first by path is kept and the second reported. */
export function symbolsOf(parsed: readonly ParsedSource[]): Outcome<Symbols> {
  const templates = new Map<string, ParsedTemplate>();
  const units = new Map<string, ParsedUnit>();
  const snippets = new Map<string, ParsedSharedSnippet>();
  const unread = {
    template: new Map<string, string>(),
    unit: new Map<string, string>(),
    snippet: new Map<string, string>(),
  };
  const findings: UnjudgedFinding[] = [];
  function register<T extends ParsedTemplate | ParsedUnit | ParsedSharedSnippet>(
    table: Map<string, T>,
    source: T,
    message: string,
  ) {
    const first = table.get(source.id);
    if (!first) {
      table.set(source.id, source);
      return;
    }
    findings.push({
      ...found('link/duplicate-id', message, source.places.key([]), { id: source.id }),
      related: [{ place: first.places.key([]), message: 'first' }],
    });
  }
  for (const source of [...parsed].sort(byPath)) {
    if (source.type === 'template') register(templates, source, 'template');
    else if (source.type === 'unit') register(units, source, 'unit');
    else if (source.type === 'snippet') register(snippets, source, 'shared');
    else unread[source.kind].set(source.id, source.file.path);
  }
  return { value: { templates, units, snippets, unread }, findings };
}
