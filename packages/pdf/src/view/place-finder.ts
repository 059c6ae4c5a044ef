import type { MarkedContent } from '../content/events.ts';
import type { PdfDocument } from '../document/document.ts';
import { isString } from '../objects/values.ts';
import type { StructureTree } from '../structure/structure-tree.ts';
import { textOf } from '../text/text-string.ts';
import type { TextRun } from './document-view.ts';
import { type PlaceInOrder, placesInOrder } from './reading-order.ts';
import type { StructureViews } from './structure-views.ts';

/** Where the content of a mark belongs. */
interface Place {
  readonly element: number | undefined;
  readonly artifact: boolean;
  readonly language: string | undefined;
  readonly replacement: TextRun['replacement'];
  readonly expansion: TextRun['expansion'];
  readonly order: number | undefined;
}

const nowhere: Place = {
  element: undefined,
  artifact: false,
  language: undefined,
  replacement: undefined,
  expansion: undefined,
  order: undefined,
};

/** Finds the element that marked content belongs to; each mark is looked up once. */
export class PlaceFinder {
  readonly #document: PdfDocument;
  readonly #tree: StructureTree;
  readonly #views: StructureViews;
  readonly #known = new Map<MarkedContent, Place>();
  #places: PlaceInOrder | undefined;

  constructor(document: PdfDocument, tree: StructureTree, views: StructureViews) {
    this.#document = document;
    this.#tree = tree;
    this.#views = views;
  }

  find(mark: MarkedContent | undefined): Place {
    const path: MarkedContent[] = [];
    let place = nowhere;
    for (let current = mark; current !== undefined; current = current.parent) {
      const known = this.#known.get(current);
      if (known !== undefined) {
        place = known;
        break;
      }
      path.push(current);
    }
    for (const step of path.reverse()) {
      place = {
        element: this.#ownerOf(step) ?? place.element,
        artifact: place.artifact || step.tag === 'Artifact',
        language: this.#textOf(step, 'Lang') ?? place.language,
        replacement: this.#entryOf(step, 'ActualText') ?? place.replacement,
        expansion: this.#entryOf(step, 'E') ?? place.expansion,
        order: this.#orderOf(step) ?? place.order,
      };
      this.#known.set(step, place);
    }
    return place;
  }

  /** One object for each mark, so that what stands in it is told apart from what says the same elsewhere. */
  #entryOf(mark: MarkedContent, key: 'ActualText' | 'E'): { readonly text: string } | undefined {
    const text = this.#textOf(mark, key);
    return text === undefined ? undefined : { text };
  }

  #orderOf({ mcid, scope }: MarkedContent): number | undefined {
    if (mcid === undefined) return undefined;
    this.#places ??= placesInOrder(this.#tree);
    return this.#places(scope.dict, mcid);
  }

  #textOf({ properties }: MarkedContent, key: string): string | undefined {
    const value = properties === undefined ? null : this.#document.get(properties, key);
    return isString(value) ? textOf(value) : undefined;
  }

  #ownerOf(mark: MarkedContent): number | undefined {
    if (mark.mcid === undefined) return undefined;
    const owner = this.#tree.ownerOf(this.#document.getNumber(mark.scope.dict, 'StructParents'), mark.mcid);
    const element = owner === undefined ? undefined : this.#tree.elementOf(owner);
    return element === undefined ? undefined : this.#views.indexes.get(element);
  }
}
