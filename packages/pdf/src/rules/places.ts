import type { Annotation } from '../annotations/annotations.ts';
import type { Finds } from '../content/content-facts.ts';
import type { DocumentFacts } from '../facts.ts';
import { type StructureElement, structurePath } from '../structure/structure-tree.ts';
import type { Occurrence, RuleResult } from './rule.ts';

/** Where an element stands: its page, or that of the first content below it, and its path. */
export function elementPlace(facts: DocumentFacts, element: StructureElement, detail?: string): Occurrence {
  return {
    page: element.page ? facts.pageNumbers.get(element.page) : pageOfContent(facts, element),
    path: structurePath(element),
    detail,
  };
}

const MAX_SEARCH = 200;

function pageOfContent(facts: DocumentFacts, element: StructureElement): number | undefined {
  const pending: StructureElement[] = [element];
  for (let seen = 0; seen < MAX_SEARCH; seen++) {
    const next = pending.shift();
    if (!next) return undefined;
    const page = next.page ?? next.content.find((kid) => kid.page)?.page;
    if (page) return facts.pageNumbers.get(page);
    pending.push(...next.kids.slice(0, MAX_SEARCH));
  }
  return undefined;
}

export function annotationPlace(facts: DocumentFacts, annotation: Annotation): Occurrence {
  const owner = annotation.owner ? facts.structure.elementOf(annotation.owner) : undefined;
  return {
    page: annotation.page.number,
    path: owner ? structurePath(owner) : undefined,
    detail: annotation.subtype,
  };
}

/** The places that were gathered while content was read. */
export function contentPlaces(facts: DocumentFacts, finds: Finds): RuleResult {
  return {
    count: finds.count,
    occurrences: finds.places.map((place) => {
      const owner = place.owner ? facts.structure.elementOf(place.owner) : undefined;
      return {
        page: place.page,
        path: owner ? structurePath(owner) : undefined,
        detail: place.text === undefined ? place.kind : place.text.slice(0, 100),
      };
    }),
  };
}
