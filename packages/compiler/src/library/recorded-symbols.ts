import type { SourceName } from '@klarmall/model';
import type { SourceKind } from '../source/parsed-source.ts';
import type { NamedSources, Names } from './symbols.ts';

/** One kind of names, which writes down what is asked of it. A class: every template has a dozen of them for as long as it is known. */
class RecordedNames<Value> implements Names<Value> {
  readonly #kind: SourceKind;
  readonly #names: Names<Value>;
  readonly #reads: Set<SourceName>;

  constructor(kind: SourceKind, names: Names<Value>, reads: Set<SourceName>) {
    this.#kind = kind;
    this.#names = names;
    this.#reads = reads;
  }

  get(id: string): Value | undefined {
    this.#reads.add(`${this.#kind}:${id}`);
    return this.#names.get(id);
  }

  has(id: string): boolean {
    this.#reads.add(`${this.#kind}:${id}`);
    return this.#names.has(id);
  }

  keys(): ReturnType<Names<Value>['keys']> {
    this.#reads.add(`${this.#kind}:*`);
    return this.#names.keys();
  }

  get size(): number {
    this.#reads.add(`${this.#kind}:*`);
    return this.#names.size;
  }
}

/** The same symbol table, which writes into `reads` every name that it is asked for, also those that are not there. */
export function recordedSymbols(
  { templates, units, snippets, unread }: NamedSources,
  reads: Set<SourceName>,
): NamedSources {
  return {
    templates: new RecordedNames('template', templates, reads),
    units: new RecordedNames('unit', units, reads),
    snippets: new RecordedNames('snippet', snippets, reads),
    unread: {
      template: new RecordedNames('template', unread.template, reads),
      unit: new RecordedNames('unit', unread.unit, reads),
      snippet: new RecordedNames('snippet', unread.snippet, reads),
    },
  };
}
