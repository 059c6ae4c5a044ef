import type { StructureElement } from '../structure/structure-tree.ts';
import { neverIn, notInline, onceAround, onceIn, withoutContent } from './nesting-data.ts';
import type { Ua2Tree } from './ua2-tree.ts';

interface Row {
  readonly never: ReadonlySet<string>;
  readonly once: ReadonlySet<string>;
  readonly notInline: ReadonlySet<string>;
  readonly onceAround: ReadonlySet<string>;
  readonly withoutContent: boolean;
}

const root = 'StructTreeRoot';
const bare = new Set(withoutContent.split(' '));

const setOf = (table: Readonly<Record<string, string>>, type: string): ReadonlySet<string> =>
  new Set(Object.hasOwn(table, type) ? (table[type] ?? '').split(' ') : []);

const rows = new Map<string, Row>(
  [...Object.keys(neverIn), 'Artifact', 'Title'].map((type) => [
    type,
    {
      never: setOf(neverIn, type),
      once: setOf(onceIn, type),
      notInline: setOf(notInline, type),
      onceAround: setOf(onceAround, type),
      withoutContent: bare.has(type),
    },
  ]),
);

/** Headings of all levels share their rows. */
function rowName(type: string): string {
  return /^H[1-9][0-9]*$/.test(type) ? 'Hn' : type;
}

/**
 * Which elements stand where ISO/TS 32005 does not let them.
 *
 * @returns numbers as "Table 5. P-Sect-1", with the elements.
 */
export function nestingFailures(tree: Ua2Tree): ReadonlyMap<string, readonly StructureElement[]> {
  const failures = new Map<string, StructureElement[]>();
  const add = (parent: string, kid: string, test: number, element: StructureElement | undefined) => {
    const id = `Table 5. ${parent}-${kid}-${test}`;
    const places = failures.get(id) ?? [];
    if (element) places.push(element);
    failures.set(id, places);
  };
  const more = (kids: readonly string[], type: string) => kids.filter((kid) => kid === type).length > 1;

  const topmost = tree.rootKids().map(rowName);
  if (topmost.filter((type) => type === 'Document').length !== 1) add(root, 'Document', 1, undefined);
  if (tree.rootHasContent()) add(root, 'content', 1, undefined);

  for (const element of tree.elements) {
    const { standard } = element.role;
    if (standard === undefined) continue;
    const type = rowName(standard);
    const parent = tree.parentType(element);
    if (parent !== undefined && rows.get(rowName(parent))?.never.has(type))
      add(rowName(parent), type, 1, element);
    const row = rows.get(type);
    if (!row) continue;
    const kids = tree.kidTypes(element).map(rowName);
    for (const kid of row.once) if (more(kids, kid)) add(type, kid, 1, element);
    if (row.withoutContent && tree.hasContent(element)) add(type, 'content', 1, element);
    if (row.notInline.size === 0 && row.onceAround.size === 0) continue;
    if (tree.isGrouping(element)) {
      for (const kid of row.onceAround) if (more(kids, kid)) add(type, kid, 1, element);
    } else {
      for (const kid of row.notInline)
        if (kids.includes(kid)) add(type, kid, row.onceAround.has(kid) ? 2 : 1, element);
    }
  }
  return failures;
}
