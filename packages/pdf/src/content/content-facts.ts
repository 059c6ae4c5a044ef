import type { PdfDocument } from '../objects/document.ts';
import { isString, type PdfDict, type PdfStream } from '../objects/values.ts';
import type { StructureTree } from '../structure/structure-tree.ts';
import { textOf } from '../text/text-string.ts';
import type { ContentEvent, ContentScope, FormEvent, MarkedContent } from './events.ts';

/** What one rule found in content; places beyond the limit are counted only. */
export interface Finds {
  count: number;
  readonly places: ContentPlace[];
}

export interface ContentPlace {
  readonly page: number;
  /** The element that the content belongs to. */
  readonly owner: PdfDict | undefined;
  readonly kind: ContentEvent['kind'] | undefined;
  readonly text: string | undefined;
}

interface MarkFacts {
  readonly tagged: boolean;
  readonly artifact: boolean;
  readonly owner: PdfDict | undefined;
  readonly hasLanguage: boolean;
  /** Content items seen before this mark began. */
  readonly itemsBefore: number;
}

interface FormUse {
  uses: number;
  readonly page: number;
}

const MAX_PLACES = 200;

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
  /** Language tags of property lists with their first page. */
  readonly languages = new Map<string, number>();
  private readonly document: PdfDocument;
  private readonly structure: StructureTree;
  private readonly marks = new Map<MarkedContent, MarkFacts>();
  private readonly forms = new Map<PdfStream, FormUse>();
  /** A form that was told before and is passed over now. */
  private repeated: ContentScope | undefined;
  private items = 0;

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
    if (!isContentScope(event.kind === 'mark' || event.kind === 'mark-end' ? event.mark.scope : event.scope))
      return;
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
    const known = this.forms.get(form);
    if (known) {
      known.uses++;
      this.repeated = inner;
      return;
    }
    const page = scope.page.number;
    this.forms.set(form, { uses: 1, page });
    if (form.dict.has('Ref')) {
      add(this.referenceForms, {
        page,
        owner: mark && this.marks.get(mark)?.owner,
        kind: 'form',
        text: undefined,
      });
    }
  }

  private beginMark(mark: MarkedContent): void {
    const { structure } = this;
    const parent = mark.parent ? this.marks.get(mark.parent) : undefined;
    let owner: PdfDict | undefined;
    if (mark.mcid !== undefined) {
      owner = structure.ownerOf(this.document.getNumber(mark.scope.dict, 'StructParents'), mark.mcid);
    }
    const rooted = owner !== undefined && structure.isRooted(owner);
    const language = this.stringOf(mark, 'Lang');
    if (language !== undefined && !this.languages.has(language)) {
      this.languages.set(language, mark.scope.page.number);
    }
    const facts: MarkFacts = {
      tagged: parent?.tagged === true || rooted,
      artifact: parent?.artifact === true || mark.tag === 'Artifact',
      owner: owner ?? parent?.owner,
      hasLanguage:
        language !== undefined ||
        // A language that is stated outside a form does not reach into it.
        (parent?.hasLanguage === true && mark.parent?.scope === mark.scope) ||
        (owner !== undefined && structure.languageOf(owner) !== undefined),
      itemsBefore: this.items,
    };
    this.marks.set(mark, facts);
    const place: ContentPlace = {
      page: mark.scope.page.number,
      owner: facts.owner,
      kind: 'mark',
      text: undefined,
    };
    if (facts.tagged && mark.tag === 'Artifact') add(this.artifactInTagged, place);
    if (facts.tagged && facts.artifact) add(this.taggedInArtifact, place);
    if (mark.tag === 'Span' && !facts.hasLanguage && mark.properties) {
      if (this.stringOf(mark, 'ActualText') !== undefined) add(this.spanActualText, place);
      if (this.stringOf(mark, 'Alt') !== undefined) add(this.spanAlt, place);
      if (this.stringOf(mark, 'E') !== undefined) add(this.spanExpansion, place);
    }
  }

  private endMark(mark: MarkedContent, closed: boolean): void {
    const facts = this.marks.get(mark);
    this.marks.delete(mark);
    if (closed || !facts) return;
    const parent = mark.parent ? this.marks.get(mark.parent) : undefined;
    const covered = parent?.tagged === true || parent?.artifact === true;
    // A sequence that is never closed marks nothing.
    if (!covered && (facts.tagged || facts.artifact) && this.items > facts.itemsBefore) {
      add(this.untagged, {
        page: mark.scope.page.number,
        owner: facts.owner,
        kind: 'mark',
        text: undefined,
      });
    }
  }

  private takeItem(event: Exclude<ContentEvent, { kind: 'mark' | 'mark-end' | 'form' | 'form-end' }>): void {
    // Areas painted with a pattern or glyph come besides the path or text itself.
    if (event.kind === 'image' && (event.source === 'pattern' || event.source === 'glyph')) return;
    this.items++;
    const page = event.scope.page.number;
    const facts = event.mark ? this.marks.get(event.mark) : undefined;
    const place = {
      page,
      owner: facts?.owner,
      kind: event.kind,
      text: event.kind === 'text' ? event.text : undefined,
    };
    const tagged = facts?.tagged === true;
    const artifact = facts?.artifact === true;
    if (!tagged && !artifact) add(this.untagged, place);
    const hasLanguage = facts?.hasLanguage === true && event.mark?.scope === event.scope;
    if (event.kind === 'text' && !hasLanguage) add(this.textWithoutLanguage, place);
  }

  private stringOf(mark: MarkedContent, key: string): string | undefined {
    if (!mark.properties?.has(key)) return undefined;
    const value = this.document.get(mark.properties, key);
    return isString(value) ? textOf(value) : undefined;
  }
}

function isContentScope(scope: ContentScope): boolean {
  let current: ContentScope | undefined = scope;
  // A form within an appearance, pattern or glyph belongs to that.
  while (current?.kind === 'form') current = current.parent;
  return current?.kind === 'page';
}

function add(finds: Finds, place: ContentPlace): void {
  finds.count++;
  if (finds.places.length < MAX_PLACES) finds.places.push(place);
}
