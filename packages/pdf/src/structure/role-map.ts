import type { PdfDocument } from '../document/document.ts';
import type { PdfDict } from '../objects/values.ts';
import { standardNamespaces, standardTypes } from './standard-types.ts';

/** What the role map makes of a structure type (ISO 32000-1, 14.7.3). */
export interface Role {
  /** The standard type; undefined when the chain ends at another type or in a circle. */
  readonly standard: string | undefined;
  readonly circular: boolean;
  /** The namespace of the standard type. */
  readonly namespace: string | undefined;
  /** The namespace of the type maps it to another type of its own. */
  readonly mapsWithinNamespace: boolean;
  /** A standard type on the chain that is mapped to another type. */
  readonly remapped: string | undefined;
}

/** Longest chain that is followed; each step is also held by the budget. */
const MAX_CHAIN = 10_000;

/** The role map of a structure tree, each type looked up once. */
export class RoleMap {
  private readonly document: PdfDocument;
  private readonly map: PdfDict | undefined;
  private readonly roles = new Map<string, Role>();

  constructor(document: PdfDocument, treeRoot: PdfDict | undefined) {
    this.document = document;
    this.map = treeRoot ? document.getDict(treeRoot, 'RoleMap') : undefined;
  }

  roleOf(type: string): Role {
    let role = this.roles.get(type);
    if (!role) {
      role = this.follow(type);
      this.roles.set(type, role);
    }
    return role;
  }

  private follow(type: string): Role {
    const { document, map } = this;
    const visited = new Set<string>();
    let current = type;
    /** The first standard type that the type is mapped to: it counts even when the type itself is a standard one. */
    let mapped: string | undefined;
    let remapped: string | undefined;
    let circular = false;
    while (map && visited.size < MAX_CHAIN) {
      visited.add(current);
      document.budget.spendElements();
      const next = document.getName(map, current);
      if (next === undefined) break;
      if (standardTypes.has(current) && next !== current) remapped ??= current;
      if (standardTypes.has(next)) mapped ??= next;
      if (visited.has(next)) {
        circular = true;
        break;
      }
      current = next;
    }
    // A standard type that is mapped to something that is none is no longer one.
    const standard = mapped ?? (remapped !== type && standardTypes.has(type) ? type : undefined);
    const namespace = standard === undefined ? undefined : standardNamespaces.pdf1;
    return { standard, circular, remapped, namespace, mapsWithinNamespace: false };
  }
}
