import type { PdfDocument } from '../document/document.ts';
import { isString, type PdfDict, type PdfStream } from '../objects/values.ts';
import type { StructureTree } from '../structure/structure-tree.ts';
import { textOf } from '../text/text-string.ts';
import type { ContentEvent, ContentScope, FormEvent, MarkedContent } from './events.ts';

/** What one rule found in content; places beyond the limit are counted only. */
export interface Finds {
  count: number;
  readonly places: ContentPlace[];
}

interface ContentPlace {
  readonly page: number;
  /** The element that the content belongs to. */
  readonly owner: PdfDict | undefined;
  readonly kind: ContentEvent['kind'] | undefined;
  readonly text: string | undefined;
}

interface MarkFacts {
  readonly tagged: boolean;
  readonly artifact: boolean;
  /** Tagged or an artifact by a mark in the same stream. */
  readonly covered: boolean;
  readonly owner: PdfDict | undefined;
  readonly hasLanguage: boolean;
  /** What had been found before this mark began. */
  readonly before: Snapshot;
}

/** How far the finds that marks decide had come. */
interface Snapshot {
  readonly items: number;
  readonly uncoveredItems: number;
  readonly textItems: number;
  readonly finds: number;
}

interface FormUse {
  uses: number;
  readonly page: number;
}

const MAX_PLACES = 200;

/** Characters that everybody may give a meaning of their own (Unicode, 23.5). */
export const privateUse = /\p{Co}/u;

/**
 * Gathers from the events of pages and forms what the rules on marked content, tagging and language need. Appearances, patterns and
 * glyphs are no content items of their own.
 */
export class ContentFacts {
  readonly untagged: Finds = { count: 0, places: [] };
  readonly artifactInTagged: Finds = { count: 0, places: [] };
  readonly taggedInArtifact: Finds = { count: 0, places: [] };
  readonly textWithoutLanguage: Finds = { count: 0, places: [] };
  readonly spanActualText: Finds = { count: 0, places: [] };
  readonly spanAlt: Finds = { count: 0, places: [] };
  readonly spanExpansion: Finds = { count: 0, places: [] };
  readonly referenceForms: Finds = { count: 0, places: [] };
  readonly sharedForms: Finds = { count: 0, places: [] };
  /** Text in characters without a fixed meaning (Private Use) that nothing replaces. */
  readonly privateUse: Finds = { count: 0, places: [] };
  /** Property lists whose own replacement is in such characters. */
  readonly privateUseEntries = {
    ActualText: { count: 0, places: [] } as Finds,
    Alt: { count: 0, places: [] } as Finds,
  };
  /** Language tags of property lists with their first page. */
  readonly languages = new Map<string, number>();
  private readonly document: PdfDocument;
  private readonly structure: StructureTree;
  private readonly marks = new Map<MarkedContent, MarkFacts>();
  private readonly forms = new Map<PdfStream, FormUse>();
  /** A form that was told before and is passed over now. */
  private repeated: ContentScope | undefined;
  private items = 0;
  /** Items that no mark of their own form covers; all those of a page. */
  private uncoveredItems = 0;
  private textItems = 0;
  /** Forms that are content of an element as a whole, through StructParent. */
  private readonly ownedForms = new Map<PdfDict, PdfDict | undefined>();
  /** Which finds were added to, in order, while a mark stands open that may turn out never to be closed. */
  private readonly undecided: Finds[] = [];

  constructor(document: PdfDocument, structure: StructureTree) {
    this.document = document;
    this.structure = structure;
  }

  take(event: ContentEvent): void {
    if (this.repeated) {
      if (event.kind === 'form-end' && event.inner === this.repeated) this.repeated = undefined;
      return;
    }
    if (event.kind === 'form-end') return;
    if (
      !isContentScope(event.kind === 'mark' || event.kind === 'mark-end' ? event.mark.scope : event.scope)
    ) {
      // Appearances, patterns and glyphs: only what does not ask for tags.
      if (event.kind === 'mark') this.noteLanguage(event.mark);
      else if (event.kind === 'form') this.enterForm(event);
      return;
    }
    switch (event.kind) {
      case 'mark':
        this.beginMark(event.mark);
        break;
      case 'mark-end':
        this.endMark(event.mark, event.closed);
        break;
      case 'form':
        this.enterForm(event);
        break;
      default:
        this.takeItem(event);
    }
  }

  /** The appearance of an annotation, which is a form as well. */
  takeAppearance(stream: PdfStream, page: number): void {
    this.useForm(stream, page, undefined);
  }

  /** Forms that belong to an element and are used in more than one place. */
  finish(): void {
    for (const [form, use] of this.forms) {
      if (use.uses > 1 && this.document.getNumber(form.dict, 'StructParents') !== undefined) {
        add(this.sharedForms, { page: use.page, owner: undefined, kind: 'form', text: undefined });
      }
    }
  }

  /** A form counts where it is used first; what it holds is the same elsewhere. */
  private enterForm({ form, inner, mark, scope }: FormEvent): void {
    if (!this.useForm(form, scope.page.number, mark && this.marks.get(mark)?.owner)) this.repeated = inner;
  }

  /** Counts a use of a form; false when it is not the first. */
  private useForm(form: PdfStream, page: number, owner: PdfDict | undefined): boolean {
    const known = this.forms.get(form);
    if (known) {
      known.uses++;
      return false;
    }
    this.forms.set(form, { uses: 1, page });
    // A reference that leads nowhere counts, null does not.
    if (form.dict.get('Ref') !== null)
      add(this.referenceForms, { page, owner, kind: 'form', text: undefined });
    return true;
  }

  /** Notes the language tag of a property list and gives it back. */
  private noteLanguage(mark: MarkedContent): string | undefined {
    const language = this.stringOf(mark, 'Lang');
    if (language !== undefined && !this.languages.has(language)) {
      this.languages.set(language, mark.scope.page.number);
    }
    return language;
  }

  /** The element that a form belongs to as a whole. */
  private ownerOfForm({ kind, dict, parent }: ContentScope): PdfDict | undefined {
    if (kind !== 'form') return undefined;
    if (!dict.has('StructParent')) return parent && this.ownerOfForm(parent);
    if (!this.ownedForms.has(dict)) {
      const owner = this.structure.ownerOfObject(this.document.getNumber(dict, 'StructParent'));
      this.ownedForms.set(dict, owner && this.structure.isRooted(owner) ? owner : undefined);
    }
    return this.ownedForms.get(dict);
  }

  private beginMark(mark: MarkedContent): void {
    const { structure } = this;
    const parent = mark.parent ? this.marks.get(mark.parent) : undefined;
    let owner: PdfDict | undefined;
    if (mark.mcid !== undefined) {
      owner = structure.ownerOf(this.document.getNumber(mark.scope.dict, 'StructParents'), mark.mcid);
    }
    const rooted = owner !== undefined && structure.isRooted(owner);
    const language = this.noteLanguage(mark);
    const facts: MarkFacts = {
      // An element of its own that hangs loose goes before what is around it.
      tagged:
        rooted ||
        (owner === undefined && parent?.tagged === true) ||
        this.ownerOfForm(mark.scope) !== undefined,
      artifact: parent?.artifact === true || mark.tag === 'Artifact',
      covered:
        rooted || mark.tag === 'Artifact' || (parent?.covered === true && mark.parent?.scope === mark.scope),
      owner: owner ?? parent?.owner,
      hasLanguage:
        language !== undefined ||
        // A language that is stated outside a form does not reach into it.
        (parent?.hasLanguage === true && mark.parent?.scope === mark.scope) ||
        (owner !== undefined && structure.languageOf(owner) !== undefined),
      before: {
        items: this.items,
        uncoveredItems: this.uncoveredItems,
        textItems: this.textItems,
        finds: this.undecided.length,
      },
    };
    this.marks.set(mark, facts);
    const place: ContentPlace = {
      page: mark.scope.page.number,
      owner: facts.owner,
      kind: 'mark',
      text: undefined,
    };
    for (const key of ['ActualText', 'Alt'] as const) {
      if (privateUse.test(this.stringOf(mark, key) ?? '')) add(this.privateUseEntries[key], place);
    }
    if (facts.tagged && mark.tag === 'Artifact') this.note(this.artifactInTagged, place);
    if (facts.tagged && facts.artifact) this.note(this.taggedInArtifact, place);
    if (mark.tag === 'Span' && !facts.hasLanguage && mark.properties) {
      if (this.stringOf(mark, 'ActualText') !== undefined) this.note(this.spanActualText, place);
      if (this.stringOf(mark, 'Alt') !== undefined) this.note(this.spanAlt, place);
      if (this.stringOf(mark, 'E') !== undefined) this.note(this.spanExpansion, place);
    }
  }

  private endMark(mark: MarkedContent, closed: boolean): void {
    const facts = this.marks.get(mark);
    this.marks.delete(mark);
    if (this.marks.size === 0 && closed) this.undecided.length = 0;
    if (closed || !facts) return;
    // A sequence that is never closed marks nothing, and neither does what is marked within it.
    while (this.undecided.length > facts.before.finds) takeBack(this.undecided.pop());
    const parent = mark.parent ? this.marks.get(mark.parent) : undefined;
    const place = {
      page: mark.scope.page.number,
      owner: facts.owner,
      kind: 'mark',
      text: undefined,
    } as const;
    const covered = parent?.tagged === true || parent?.artifact === true;
    // What stands in a form with tags of its own keeps those.
    const held =
      mark.scope.kind === 'page'
        ? this.uncoveredItems > facts.before.uncoveredItems
        : this.items > facts.before.items;
    if (!covered && held) this.note(this.untagged, place);
    const hasLanguage = parent?.hasLanguage === true && mark.parent?.scope === mark.scope;
    if (!hasLanguage && this.textItems > facts.before.textItems) this.note(this.textWithoutLanguage, place);
  }

  private takeItem(event: Exclude<ContentEvent, { kind: 'mark' | 'mark-end' | 'form' | 'form-end' }>): void {
    // Areas painted with a pattern come besides the path or text itself.
    if (event.kind === 'image' && event.source === 'pattern') return;
    this.items++;
    if (event.kind === 'text') this.textItems++;
    const facts = event.mark ? this.marks.get(event.mark) : undefined;
    if (event.scope.kind === 'page' || !(facts?.covered && event.mark?.scope === event.scope))
      this.uncoveredItems++;
    const tagged = facts?.tagged === true || this.ownerOfForm(event.scope) !== undefined;
    const artifact = facts?.artifact === true;
    if (!tagged && !artifact) this.note(this.untagged, placeOf(event, facts?.owner));
    if (event.kind === 'text' && event.font?.showsPrivateUse === true && tagged && !artifact) {
      if (privateUse.test(event.text) && !this.isReplaced(event.mark, facts?.owner))
        add(this.privateUse, placeOf(event, facts?.owner));
    }
    const hasLanguage = facts?.hasLanguage === true && event.mark?.scope === event.scope;
    if (event.kind === 'text' && !hasLanguage)
      this.note(this.textWithoutLanguage, placeOf(event, facts?.owner));
  }

  /** Whether marked content around it, or an element, says what is to be read in its place. */
  private isReplaced(mark: MarkedContent | undefined, owner: PdfDict | undefined): boolean {
    for (let outer = mark; outer; outer = outer.parent) {
      if (this.stringOf(outer, 'ActualText') !== undefined || this.stringOf(outer, 'Alt') !== undefined)
        return true;
    }
    for (let element = owner && this.structure.elementOf(owner); element; element = element.parent) {
      const { structure } = this;
      if (structure.textEntry(element, 'ActualText') ?? structure.textEntry(element, 'Alt')) return true;
    }
    return false;
  }

  private note(finds: Finds, place: ContentPlace): void {
    add(finds, place);
    if (this.marks.size > 0) this.undecided.push(finds);
  }

  private stringOf(mark: MarkedContent, key: string): string | undefined {
    if (!mark.properties?.has(key)) return undefined;
    const value = this.document.get(mark.properties, key);
    return isString(value) ? textOf(value) : undefined;
  }
}

/** Made only for what is found: most content is as it should be. */
function placeOf(
  event: Exclude<ContentEvent, { kind: 'mark' | 'mark-end' | 'form' | 'form-end' }>,
  owner: PdfDict | undefined,
): ContentPlace {
  const text = event.kind === 'text' ? event.text : undefined;
  return { page: event.scope.page.number, owner, kind: event.kind, text };
}

function isContentScope(scope: ContentScope): boolean {
  let current: ContentScope | undefined = scope;
  // A form within an appearance, pattern or glyph belongs to that.
  while (current?.kind === 'form') current = current.parent;
  return current?.kind === 'page';
}

function takeBack(finds: Finds | undefined): void {
  if (!finds) return;
  finds.count--;
  if (finds.places.length > finds.count) finds.places.length = finds.count;
}

function add(finds: Finds, place: ContentPlace): void {
  finds.count++;
  if (finds.places.length < MAX_PLACES) finds.places.push(place);
}
