import { sourceKind } from '@klarmall/compiler';
import type { LinkedLibrary, UnjudgedFinding } from '@klarmall/model';

/** For each template, those that build on it. */
function childrenOf(library: LinkedLibrary): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id, bases } of library.templates) {
    for (const base of bases) {
      const known = children.get(base);
      if (known) known.push(id);
      else children.set(base, [id]);
    }
  }
  return children;
}

/**
 * A function that says which templates a finding of the compiler reaches: those that build on the template it stands
 * in, use the shared snippet, or are built for the unit. What is known already is kept.
 */
export function reachOf(library: LinkedLibrary): (finding: UnjudgedFinding) => UnjudgedFinding[] {
  const children = childrenOf(library);
  const snippets = new Map<string, string[]>();
  const units = new Map<string, string[]>();
  /** Templates by the path of a file that they name and that could not be read. */
  const awaiting = new Map<string, string[]>();
  for (const template of library.templates) {
    const add = (table: Map<string, string[]>, key: string) => {
      const known = table.get(key);
      if (!known) table.set(key, [template.id]);
      else if (known.at(-1) !== template.id) known.push(template.id);
    };
    for (const id of template.sharedSnippets) add(snippets, `snippets/${id}`);
    for (const { id } of template.units) add(units, id);
    for (const file of template.awaits) add(awaiting, file);
  }
  return (finding) => {
    const source = finding.place && sourceKind(finding.place.file);
    if (!source) return [finding];
    if (source.kind === 'unit') {
      const built = units.get(source.id) ?? [];
      if (built.length === 0) return [finding];
      return built.map((template) => ({ template, ...finding, unit: finding.unit ?? source.id }));
    }
    const own = source.kind === 'template' ? source.id : undefined;
    const readers = [
      ...((own === undefined ? snippets.get(`snippets/${source.id}`) : children.get(own)) ?? []),
      ...(awaiting.get(finding.place?.file ?? '') ?? []),
    ];
    const usedIn = [
      ...new Set([...(finding.usedIn ?? []), ...(readers.length > 0 && own ? [own] : []), ...readers]),
    ];
    const template = finding.template ?? own;
    return [
      {
        ...finding,
        ...(template === undefined ? {} : { template }),
        ...(usedIn.length > 0 ? { usedIn } : {}),
      },
    ];
  };
}
