import type { PdfDocument } from '../document/document.ts';
import { readNumberTree } from '../document/trees.ts';
import {
  isArray,
  isDict,
  isInteger,
  isString,
  type PdfDict,
  type PdfStream,
  type PdfValue,
} from '../objects/values.ts';
import { textOf } from '../text/text-string.ts';
import { NamespacedRoles } from './namespaces.ts';
import { type Role, RoleMap } from './role-map.ts';
import { transparentTypes } from './standard-types.ts';

/** Content that an element holds: marked content on a page or in a stream, or an object such as an annotation. */
export type ContentKid =
  | {
      readonly kind: 'marked-content';
      readonly mcid: number;
      readonly page: PdfDict | undefined;
      readonly stream: PdfStream | undefined;
    }
  | { readonly kind: 'object'; readonly object: PdfDict; readonly page: PdfDict | undefined };

/** One structure element (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  readonly dict: PdfDict;
  /** The element above it in the tree; undefined for those at the top. */
  readonly parent: StructureElement | undefined;
  /** The type as written. */
  readonly type: string;
  readonly role: Role;
  readonly kids: readonly StructureElement[];
  /** Elements that K lists once more, here or in another element; they are not walked again. */
  readonly repeatedKids: readonly StructureElement[];
  readonly content: readonly ContentKid[];
  /** Elements and content in reading order. */
  readonly children: readonly (StructureElement | ContentKid)[];
  /** The page that it names or that an element around it names. */
  readonly page: PdfDict | undefined;
  readonly depth: number;
  /** Position among the siblings of the same type, from 1. */
  readonly ordinal: number;
}

interface BuiltElement extends StructureElement {
  kids: StructureElement[];
  repeatedKids: StructureElement[];
  content: ContentKid[];
  children: (StructureElement | ContentKid)[];
}

/** Most elements hold one thing: a list of their own has room for many more. */
const nothing: never[] = [];

function extended<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

const MAX_PARENT_CHAIN = 10_000;

/** The structure tree of a document, walked once from the top. */
export class StructureTree {
  readonly root: PdfDict | undefined;
  readonly roleMap: RoleMap;
  /** All elements in reading order (before their kids). */
  readonly elements: readonly StructureElement[];
  /** The elements at the top. */
  readonly topmost: readonly StructureElement[];
  private readonly document: PdfDocument;
  private readonly namespaced: NamespacedRoles | undefined;
  private readonly byDict = new Map<PdfDict, StructureElement>();
  private readonly parentTree: ReadonlyMap<number, PdfValue>;
  private readonly rooted = new Map<PdfDict, boolean>();
  private readonly languages = new Map<PdfDict, string | undefined>();

  /** @param roles `namespaced` reads types by their namespaces, as ISO 32000-2 has them; ISO 32000-1 knows none. */
  constructor(document: PdfDocument, roles: 'plain' | 'namespaced' = 'plain') {
    this.document = document;
    this.root = document.getDict(document.catalog, 'StructTreeRoot');
    this.roleMap = new RoleMap(document, this.root);
    this.namespaced = roles === 'namespaced' ? new NamespacedRoles(document, this.root) : undefined;
    this.parentTree = this.root ? readNumberTree(document, this.root.get('ParentTree')) : new Map();
    const elements: BuiltElement[] = [];
    if (this.root) this.walk(this.root, elements);
    this.elements = elements;
    this.topmost = elements.filter((element) => element.parent === undefined);
  }

  private walk(root: PdfDict, elements: BuiltElement[]): void {
    const { document } = this;
    interface Pending {
      readonly value: PdfValue;
      readonly parent: BuiltElement | undefined;
    }
    const counters = new Map<BuiltElement | undefined, Map<string, number>>();
    const pending: Pending[] = [];
    const push = (kids: PdfValue, parent: BuiltElement | undefined): void => {
      const own = document.resolve(kids);
      const list = isArray(own) ? own : [kids];
      document.budget.spendElements(list.length);
      for (let index = list.length - 1; index >= 0; index--)
        pending.push({ value: list[index] ?? null, parent });
    };
    push(root.get('K'), undefined);
    for (let item = pending.pop(); item; item = pending.pop()) {
      const { parent } = item;
      const value = document.resolve(item.value);
      if (isInteger(value)) {
        if (parent)
          addContent(parent, { kind: 'marked-content', mcid: value, page: parent.page, stream: undefined });
        continue;
      }
      if (!isDict(value)) continue;
      const kind = document.getName(value, 'Type');
      if (parent && (kind === 'MCR' || kind === 'OBJR')) {
        this.addReference(parent, value, kind);
        continue;
      }
      const known = this.byDict.get(value);
      if (known || value === root) {
        if (value === root || this.isWithin(parent, value)) document.damage.add('structure-loop');
        else if (known && parent) parent.repeatedKids = extended(parent.repeatedKids, known);
        continue;
      }
      const type = document.getName(value, 'S') ?? '';
      let counter = counters.get(parent);
      if (!counter) {
        counter = new Map();
        counters.set(parent, counter);
      }
      const ordinal = (counter.get(type) ?? 0) + 1;
      counter.set(type, ordinal);
      const depth = (parent?.depth ?? 0) + 1;
      const element: BuiltElement = {
        dict: value,
        parent,
        type,
        role: this.roleOfDict(value),
        kids: nothing,
        repeatedKids: nothing,
        content: nothing,
        children: nothing,
        page: document.getDict(value, 'Pg') ?? parent?.page,
        depth,
        ordinal,
      };
      this.byDict.set(value, element);
      elements.push(element);
      if (parent) {
        parent.kids = extended<StructureElement>(parent.kids, element);
        parent.children = extended<StructureElement | ContentKid>(parent.children, element);
      }
      if (value.has('K')) push(value.get('K'), element);
    }
  }

  /** Whether an element is, or stands below, the one of a dictionary. */
  private isWithin(element: BuiltElement | undefined, dict: PdfDict): boolean {
    for (let outer: StructureElement | undefined = element; outer; outer = outer.parent) {
      if (outer.dict === dict) return true;
      this.document.budget.tick();
    }
    return false;
  }

  private addReference(parent: BuiltElement, dict: PdfDict, kind: 'MCR' | 'OBJR'): void {
    const { document } = this;
    const page = document.getDict(dict, 'Pg') ?? parent.page;
    if (kind === 'MCR') {
      const mcid = document.getNumber(dict, 'MCID');
      if (mcid === undefined) return;
      addContent(parent, { kind: 'marked-content', mcid, page, stream: document.getStream(dict, 'Stm') });
      return;
    }
    const object = document.asDict(dict.get('Obj'));
    if (object) addContent(parent, { kind: 'object', object, page });
  }

  /** The element of a dictionary, when the tree reaches it. */
  elementOf(dict: PdfDict): StructureElement | undefined {
    return this.byDict.get(dict);
  }

  /** The element that a piece of marked content belongs to by the parent tree: `key` is StructParents of the page or form. */
  ownerOf(key: number | undefined, mcid: number): PdfDict | undefined {
    if (key === undefined) return undefined;
    const owners = this.document.resolve(this.parentTree.get(key) ?? null);
    return isArray(owners) ? this.document.asDict(owners[mcid] ?? null) : undefined;
  }

  /** The element that an object belongs to by the parent tree: `key` is its StructParent. */
  ownerOfObject(key: number | undefined): PdfDict | undefined {
    if (key === undefined) return undefined;
    const owner = this.document.resolve(this.parentTree.get(key) ?? null);
    return isDict(owner) ? owner : undefined;
  }

  /** Whether the P entries lead from an element to a structure tree root. */
  isRooted(dict: PdfDict): boolean {
    const { document, rooted } = this;
    const path: PdfDict[] = [];
    const visited = new Set<PdfDict>();
    let current: PdfDict | undefined = dict;
    let result = false;
    while (current && !visited.has(current) && path.length < MAX_PARENT_CHAIN) {
      const known = rooted.get(current);
      if (known !== undefined) {
        result = known;
        break;
      }
      if (document.getName(current, 'Type') === 'StructTreeRoot') {
        result = true;
        break;
      }
      visited.add(current);
      path.push(current);
      document.budget.tick();
      current = document.getDict(current, 'P');
    }
    for (const step of path) rooted.set(step, result);
    return result;
  }

  /** The role of an element dictionary, whether the tree reaches it or not. */
  roleOfDict(dict: PdfDict): Role {
    return this.namespaced?.roleOf(dict) ?? this.roleMap.roleOf(this.document.getName(dict, 'S') ?? '');
  }

  /** Lang of an element or of the nearest one above it by the P entries; undefined when none says. */
  languageOf(dict: PdfDict): string | undefined {
    const path: PdfDict[] = [];
    const visited = new Set<PdfDict>();
    let current: PdfDict | undefined = dict;
    let language: string | undefined;
    while (current && !visited.has(current) && path.length < MAX_PARENT_CHAIN) {
      if (this.languages.has(current)) {
        language = this.languages.get(current);
        break;
      }
      visited.add(current);
      path.push(current);
      const own = this.document.getString(current, 'Lang');
      if (own) {
        language = textOf(own);
        break;
      }
      this.document.budget.tick();
      current = this.document.getDict(current, 'P');
    }
    for (const step of path) this.languages.set(step, language);
    return language;
  }

  /** A text entry of an element, undefined when it is missing or no string. */
  textEntry(element: StructureElement, key: string): string | undefined {
    const value = this.document.get(element.dict, key);
    return isString(value) ? textOf(value) : undefined;
  }

  /**
   * Standard type of the element around, by the P entry and past types that only group. Undefined at the top and within a type that is
   * mapped to nothing.
   */
  parentType(element: StructureElement): string | undefined {
    const visited = new Set<PdfDict>();
    let current = this.document.getDict(element.dict, 'P');
    while (current && !visited.has(current)) {
      visited.add(current);
      this.document.budget.tick();
      if (!current.has('S')) return undefined;
      const { standard } = this.roleOfDict(current);
      if (standard === undefined || !transparentTypes.has(standard)) return standard;
      current = this.document.getDict(current, 'P');
    }
    return undefined;
  }

  /** The element kids, those of grouping types replaced by their own. */
  effectiveKids(element: StructureElement): StructureElement[] {
    const kids: StructureElement[] = [];
    const pending = [...element.kids].reverse();
    for (let kid = pending.pop(); kid; kid = pending.pop()) {
      this.document.budget.tick();
      const { standard } = kid.role;
      if (standard !== undefined && transparentTypes.has(standard)) {
        for (let index = kid.kids.length - 1; index >= 0; index--) {
          const inner = kid.kids[index];
          if (inner) pending.push(inner);
        }
      } else kids.push(kid);
    }
    for (const kid of element.repeatedKids) {
      if (!transparentTypes.has(kid.role.standard ?? '')) kids.push(kid);
    }
    return kids;
  }

  /** Attributes of one owner: from A, then from the classes in C (ISO 32000-1, 14.7.5). The first that has the key counts. */
  attribute(element: StructureElement, owner: string, key: string): PdfValue {
    const own = this.findAttribute(element.dict.get('A'), owner, key);
    if (own !== null) return own;
    const classMap = this.root ? this.document.getDict(this.root, 'ClassMap') : undefined;
    if (!classMap) return null;
    const written = this.document.get(element.dict, 'C');
    for (const item of isArray(written) ? written : [written]) {
      const name = this.document.resolve(item);
      if (typeof name !== 'string') continue;
      const value = this.findAttribute(classMap.get(name), owner, key);
      if (value !== null) return value;
    }
    return null;
  }

  private findAttribute(written: PdfValue, owner: string, key: string): PdfValue {
    const { document } = this;
    const value = document.resolve(written);
    for (const item of isArray(value) ? value : [value]) {
      const dict = document.asDict(item);
      if (!dict || document.getName(dict, 'O') !== owner) continue;
      const found = document.get(dict, key);
      if (found !== null) return found;
    }
    return null;
  }
}

function addContent(parent: BuiltElement, kid: ContentKid): void {
  parent.content = extended(parent.content, kid);
  parent.children = extended<StructureElement | ContentKid>(parent.children, kid);
}

/** Where an element stands, for people: `Document/Table[2]/TR`. */
export function structurePath(element: StructureElement): string {
  const steps: string[] = [];
  let current: StructureElement | undefined = element;
  for (let step = 0; current && step < 40; step++) {
    steps.push(current.ordinal > 1 ? `${current.type}[${current.ordinal}]` : current.type);
    current = current.parent;
  }
  if (current) steps.push('…');
  return steps.reverse().join('/');
}
