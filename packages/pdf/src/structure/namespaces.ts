import type { PdfDocument } from '../document/document.ts';
import { isArray, type PdfDict } from '../objects/values.ts';
import { textOf } from '../text/text-string.ts';
import type { Role } from './role-map.ts';
import { standardNamespaces, standardTypes } from './standard-types.ts';

/** What every element of MathML counts as. */
export const mathMLType = 'MathML';

const pdf2Types: ReadonlySet<string> = new Set(
  (
    'Document DocumentFragment Part Sect Div Aside NonStruct P H Title FENote Sub Lbl Span Em Strong Link Annot Form Ruby RB RT RP ' +
    'Warichu WT WP L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula Artifact'
  ).split(' '),
);

/** A structure type in its namespace; `definition` is the namespace's dictionary. */
interface NamedType {
  readonly type: string;
  readonly namespace: string;
  readonly definition: PdfDict | undefined;
}

/** A chain of mappings is followed so far. */
const longestChain = 1000;

/** Role mapping by namespaces (ISO 32000-2, 14.7.4 and 14.8.6). */
export class NamespacedRoles {
  readonly #document: PdfDocument;
  readonly #map: PdfDict | undefined;
  readonly #known = new Map<PdfDict | undefined, Map<string, Role>>();

  constructor(document: PdfDocument, treeRoot: PdfDict | undefined) {
    this.#document = document;
    this.#map = treeRoot ? document.getDict(treeRoot, 'RoleMap') : undefined;
  }

  /** The role of an element. */
  roleOf(element: PdfDict): Role {
    const type = this.#document.getName(element, 'S') ?? '';
    const definition = this.#document.getDict(element, 'NS');
    let roles = this.#known.get(definition);
    if (!roles) {
      roles = new Map();
      this.#known.set(definition, roles);
    }
    let role = roles.get(type);
    if (!role) {
      role = this.#roleOfType(this.#named(type, definition));
      roles.set(type, role);
    }
    return role;
  }

  #named(type: string, definition: PdfDict | undefined): NamedType {
    const name = definition ? this.#document.getString(definition, 'NS') : undefined;
    return { type, namespace: name ? textOf(name) : standardNamespaces.pdf1, definition };
  }

  #roleOfType(written: NamedType): Role {
    const { found, circular } = this.#follow(written);
    const next = this.#next(written);
    const isMoved = (from: NamedType, to: NamedType | undefined) => to === undefined || !isSame(from, to);
    const remapped = isStandard(written)
      ? isMoved(written, found)
        ? written.type
        : undefined
      : found !== undefined && isMoved(found, this.#follow(found).found)
        ? found.type
        : undefined;
    return {
      standard: found?.namespace === standardNamespaces.mathML ? mathMLType : found?.type,
      namespace: found?.namespace,
      circular,
      remapped,
      mapsWithinNamespace:
        written.definition !== undefined &&
        next !== undefined &&
        next.namespace === written.namespace &&
        next.type !== written.type,
    };
  }

  /** The first standard type that a type is mapped to; itself when it is mapped to nothing. */
  #follow(written: NamedType): { readonly found: NamedType | undefined; readonly circular: boolean } {
    const visited = new Set<string>();
    const keyOf = ({ type, namespace }: NamedType) => `${namespace}\n${type}`;
    let current: NamedType = written;
    let found: NamedType | undefined;
    while (visited.size < longestChain) {
      visited.add(keyOf(current));
      this.#document.budget.spendElements();
      const next = this.#next(current);
      if (next === undefined) break;
      if (visited.has(keyOf(next))) return { found: found ?? standardOrNone(written), circular: true };
      if (isStandard(next)) found ??= next;
      current = next;
    }
    return { found: found ?? (current === written ? standardOrNone(written) : undefined), circular: false };
  }

  /** What a type is mapped to, one step on. */
  #next({ type, definition }: NamedType): NamedType | undefined {
    const document = this.#document;
    const map = definition ? document.getDict(definition, 'RoleMapNS') : this.#map;
    if (!map) return undefined;
    const mapped = document.get(map, type);
    if (typeof mapped === 'string') return this.#named(mapped, undefined);
    if (!isArray(mapped)) return undefined;
    const name = document.resolve(mapped[0] ?? null);
    return typeof name === 'string' ? this.#named(name, document.asDict(mapped[1] ?? null)) : undefined;
  }
}

function isSame(a: NamedType, b: NamedType): boolean {
  return a.type === b.type && a.namespace === b.namespace;
}

function isStandard({ type, namespace }: NamedType): boolean {
  switch (namespace) {
    case standardNamespaces.pdf1:
      return standardTypes.has(type);
    case standardNamespaces.pdf2:
      return pdf2Types.has(type) || /^H[1-9][0-9]*$/.test(type);
    default:
      return namespace === standardNamespaces.mathML;
  }
}

function standardOrNone(type: NamedType): NamedType | undefined {
  return isStandard(type) ? type : undefined;
}
