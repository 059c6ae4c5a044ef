import type { SourceName } from '@klarmall/model';
import type { SourceKind } from '../source/parsed-source.ts';
import type { NamedSources, Names } from './symbols.ts';

/** One kind of names, which writes down what is asked of it. */
function recorded<Value>(kind: SourceKind, names: Names<Value>, reads: Set<SourceName>): Names<Value> {
  return {
    get(id) {
      reads.add(`${kind}:${id}`);
      return names.get(id);
    },
    has(id) {
      reads.add(`${kind}:${id}`);
      return names.has(id);
    },
    keys() {
      reads.add(`${kind}:*`);
      return names.keys();
    },
    get size() {
      reads.add(`${kind}:*`);
      return names.size;
    },
  };
}

/** The same symbol table, which writes into `reads` every name that it is asked for, also those that are not there. */
export function recordedSymbols(
  { templates, units, snippets, unread }: NamedSources,
  reads: Set<SourceName>,
): NamedSources {
  return {
    templates: recorded('template', templates, reads),
    units: recorded('unit', units, reads),
    snippets: recorded('snippet', snippets, reads),
    unread: {
      template: recorded('template', unread.template, reads),
      unit: recorded('unit', unread.unit, reads),
      snippet: recorded('snippet', unread.snippet, reads),
    },
  };
}
