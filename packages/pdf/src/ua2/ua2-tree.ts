import type { PdfDocument } from '../document/document.ts';
import type { PdfDict } from '../objects/values.ts';
import { transparentTypes } from '../structure/standard-types.ts';
import type { StructureElement, StructureTree } from '../structure/structure-tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Types that are used around blocks, in any case or where they hold neither text nor what stands in a line (ISO 32000-2, 14.8.4). */
const alwaysGrouping = words('Document DocumentFragment Art Part TOC TOCI Index Sect Div Aside NonStruct');
const mayGroup = words(
  'Title BlockQuote Caption Link Artifact Reference BibEntry Note Quote Formula Private Figure Form Code Annot FENote',
);
const inLine = words('Span Em Strong Sub Ruby RB RP RT Warichu WT WP');

/** Questions that PDF/UA-2 asks of the structure tree. Part, Div and NonStruct are looked through. */
export class Ua2Tree {
  readonly #structure: StructureTree;
  readonly #document: PdfDocument;

  constructor(structure: StructureTree, document: PdfDocument) {
    this.#structure = structure;
    this.#document = document;
  }

  get elements(): readonly StructureElement[] {
    return this.#structure.elements;
  }

  /** Standard types of the kids of the root. */
  rootKids(): readonly string[] {
    return this.topmost().flatMap(({ role }) => role.standard ?? []);
  }

  /** The elements at the top. */
  topmost(): readonly StructureElement[] {
    return this.#structure.topmost.flatMap((element) =>
      this.#isLookedThrough(element) ? this.#structure.effectiveKids(element) : [element],
    );
  }

  rootHasContent(): boolean {
    const { root } = this.#structure;
    if (!root) return false;
    const kids = this.#document.get(root, 'K');
    return [kids].flat().some((kid) => {
      const value = this.#document.resolve(kid ?? null);
      if (typeof value === 'number') return true;
      const dict = this.#document.asDict(value);
      const type = dict && this.#document.getName(dict, 'Type');
      return type === 'MCR' || type === 'OBJR';
    });
  }

  kidTypes(element: StructureElement): readonly string[] {
    return this.#structure.effectiveKids(element).flatMap(({ role }) => role.standard ?? []);
  }

  kids(element: StructureElement): readonly StructureElement[] {
    return this.#structure.effectiveKids(element);
  }

  /** Whether it holds marked content or objects, itself or in what is looked through. */
  hasContent(element: StructureElement): boolean {
    const pending = [element];
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (next.content.length > 0) return true;
      pending.push(...next.kids.filter((kid) => this.#isLookedThrough(kid)));
      this.#document.budget.tick();
    }
    return false;
  }

  /** Whether it stands around blocks, not in a line of text. */
  isGrouping(element: StructureElement): boolean {
    const { standard } = element.role;
    if (standard === undefined) return false;
    if (alwaysGrouping.has(standard)) return true;
    if (!mayGroup.has(standard) && !inLine.has(standard)) return false;
    return !this.hasContent(element) && !this.kidTypes(element).some((kid) => inLine.has(kid));
  }

  /** Standard type of what stands around; "StructTreeRoot" at the top. */
  parentType(element: StructureElement): string | undefined {
    const visited = new Set<PdfDict>();
    let current = this.#document.getDict(element.dict, 'P');
    while (current && !visited.has(current)) {
      visited.add(current);
      this.#document.budget.tick();
      if (current === this.#structure.root) return 'StructTreeRoot';
      const { standard } = this.#structure.roleOfDict(current);
      if (standard === undefined || !transparentTypes.has(standard)) return standard;
      current = this.#document.getDict(current, 'P');
    }
    return undefined;
  }

  /** Standard types of an element's dictionary and of those around it by their P entries, innermost first. */
  *typesAround(dict: PdfDict): Generator<string | undefined> {
    const visited = new Set<PdfDict>();
    for (
      let current: PdfDict | undefined = dict;
      current && !visited.has(current) && current !== this.#structure.root;
      current = this.#document.getDict(current, 'P')
    ) {
      visited.add(current);
      this.#document.budget.tick();
      yield this.#structure.roleOfDict(current).standard;
    }
  }

  #isLookedThrough({ role }: StructureElement): boolean {
    return transparentTypes.has(role.standard ?? '');
  }
}
