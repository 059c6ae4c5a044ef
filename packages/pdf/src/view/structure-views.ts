import type { DocumentFacts } from '../facts.ts';
import type { PdfDict } from '../objects/values.ts';
import { type StructureElement, structurePath } from '../structure/structure-tree.ts';
import type { DocumentView, StructureView } from './document-view.ts';

/** The structure tree as a list, with the index of each element. */
export interface StructureViews {
  readonly views: readonly StructureView[];
  readonly indexes: ReadonlyMap<StructureElement, number>;
}

/** Lists the structure tree. @param annotations index of each annotation by its dictionary. */
export function structureViews(
  facts: DocumentFacts,
  annotations: ReadonlyMap<PdfDict, number>,
): StructureViews {
  const { structure } = facts;
  const { elements } = structure;
  const indexes = new Map(elements.map((element, index) => [element, index]));
  const pages = pagesOf(facts, elements, indexes);
  const views = elements.map((element, index): StructureView => {
    const span = (key: string) => {
      const value = structure.attribute(element, 'Table', key);
      return typeof value === 'number' && value >= 1 ? Math.floor(value) : 1;
    };
    const isCell = element.role.standard === 'TH' || element.role.standard === 'TD';
    const objects = element.content.flatMap((kid) => {
      const annotation = kid.kind === 'object' ? annotations.get(kid.object) : undefined;
      return annotation === undefined ? [] : [annotation];
    });
    return {
      parent: element.parent === undefined ? -1 : (indexes.get(element.parent) ?? -1),
      type: element.role.standard ?? element.type,
      path: structurePath(element),
      page: pages[index],
      alt: structure.textEntry(element, 'Alt'),
      actualText: structure.textEntry(element, 'ActualText'),
      expansion: structure.textEntry(element, 'E'),
      language: structure.textEntry(element, 'Lang'),
      columnSpan: isCell ? span('ColSpan') : 1,
      rowSpan: isCell ? span('RowSpan') : 1,
      hasContent: element.content.length > 0,
      annotations: objects,
    };
  });
  return { views, indexes };
}

/** The page of each element: its own, that of its first content, or that of its first kid. Kids stand after their parents. */
function pagesOf(
  facts: DocumentFacts,
  elements: readonly StructureElement[],
  indexes: ReadonlyMap<StructureElement, number>,
): readonly (number | undefined)[] {
  const pages = new Array<number | undefined>(elements.length).fill(undefined);
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (element === undefined) continue;
    const own = element.page ?? element.content.find((kid) => kid.page !== undefined)?.page;
    const number = own === undefined ? undefined : facts.pageNumbers.get(own);
    pages[index] = number ?? pages[index];
    const parent = element.parent === undefined ? undefined : indexes.get(element.parent);
    // Going backwards, the first kid writes last.
    if (parent !== undefined && pages[index] !== undefined) pages[parent] = pages[index];
  }
  return pages;
}

/** Whether the circles in the role map are types that map to themselves, as some producers write all of theirs. */
export function roleMapCircles(facts: DocumentFacts): DocumentView['roleMapCircles'] {
  const { document, structure } = facts;
  const circular = new Set(structure.elements.filter(({ role }) => role.circular).map(({ type }) => type));
  if (circular.size === 0) return 'none';
  const map = structure.root === undefined ? undefined : document.getDict(structure.root, 'RoleMap');
  if (map === undefined) return 'none';
  for (const type of circular) {
    const visited = new Set<string>();
    let current = type;
    for (
      let next = document.getName(map, current);
      next !== undefined && next !== current;
      next = document.getName(map, current)
    ) {
      if (visited.has(next)) return 'longer';
      visited.add(next);
      current = next;
    }
  }
  return 'identity';
}
