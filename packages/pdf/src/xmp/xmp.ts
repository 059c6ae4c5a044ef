import type { Budget } from '../budget.ts';
import { xmlEvents } from './xml.ts';

/** One property of an XMP packet. */
export interface XmpProperty {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  /** Text of a simple property; the first item of an array. */
  readonly value: string;
  /** Items of a language alternative, with their xml:lang. */
  readonly alternatives: readonly { readonly language: string | undefined; readonly text: string }[];
  readonly isAlternative: boolean;
}

export interface Xmp {
  readonly properties: readonly XmpProperty[];
  /** The packet is not well-formed XMP, so that nothing in it counts. */
  readonly damaged: boolean;
}

export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xml: 'http://www.w3.org/XML/1998/namespace',
  dc: 'http://purl.org/dc/elements/1.1/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
} as const;

interface Scope {
  readonly name: string;
  readonly namespace: string;
  readonly local: string;
  readonly prefix: string;
  readonly declared: ReadonlyMap<string, string>;
}

const MAX_DEPTH = 200;

/** Decodes the bytes of a packet: UTF-8, or UTF-16 by its mark or zero bytes. */
function decodePacket(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    let text = '';
    for (let at = first === 0 ? 0 : 2; at + 1 < bytes.length; at += 2) {
      text += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
    }
    return text;
  }
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0) ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Reads the top-level properties of an XMP packet (ISO 16684-1), written as elements or attributes. Prefixes are kept, because PDF/UA
 * asks for a certain one.
 */
export function readXmp(bytes: Uint8Array, budget: Budget): Xmp {
  const properties: XmpProperty[] = [];
  const stack: Scope[] = [];
  let damaged = false;
  /** The property that is being read: its depth in the stack, its text and its items. */
  let property:
    | {
        scope: Scope;
        depth: number;
        text: string;
        items: { language: string | undefined; text: string }[];
        isAlternative: boolean;
      }
    | undefined;
  let item: { language: string | undefined; text: string } | undefined;
  let sawRdf = false;

  for (const event of xmlEvents(decodePacket(bytes))) {
    budget.spendElements();
    if (!event) {
      damaged = true;
      break;
    }
    if (event.kind === 'text') {
      if (item) item.text += event.text;
      else if (property) property.text += event.text;
      continue;
    }
    if (event.kind === 'open') {
      budget.checkDepth(stack.length);
      if (stack.length > MAX_DEPTH) {
        damaged = true;
        break;
      }
      const scope = openScope(event.name, event.attributes, stack.at(-1));
      const parent = stack.at(-1);
      stack.push(scope);
      const isRdf = scope.namespace === namespaces.rdf;
      if (isRdf && scope.local === 'RDF') sawRdf = true;
      // RDF has no elements outside a namespace.
      if (scope.namespace === '' && (scope.prefix !== '' || sawRdf)) {
        damaged = true;
        break;
      }
      if (!sawRdf) continue;
      // A property holds a text or elements, never both (ISO 16684-1, 7.9.2).
      if (property && stack.length === property.depth + 1 && property.text.trim() !== '') {
        damaged = true;
        break;
      }
      if (isRdf && scope.local === 'Description' && parent?.local === 'RDF') {
        if (!addAttributes(event.attributes, scope, properties)) damaged = true;
      } else if (!property && parent?.namespace === namespaces.rdf && parent.local === 'Description') {
        property = { scope, depth: stack.length, text: '', items: [], isAlternative: false };
      } else if (property && isRdf && scope.local === 'Alt' && stack.length === property.depth + 1) {
        property.isAlternative = true;
      } else if (property && isRdf && scope.local === 'li' && stack.length === property.depth + 2) {
        item = { language: event.attributes.get('xml:lang'), text: '' };
        property.items.push(item);
      }
      continue;
    }
    if (property && stack.length === property.depth) {
      const { scope, items, isAlternative, text } = property;
      properties.push({
        namespace: scope.namespace,
        prefix: scope.prefix,
        name: scope.local,
        value: items.length > 0 ? (items[0]?.text ?? '') : text,
        alternatives: items,
        isAlternative,
      });
      property = undefined;
    } else if (property && stack.length === property.depth + 2) item = undefined;
    stack.pop();
  }
  const unique = new Set(properties.map(({ namespace, name }) => `${namespace} ${name}`));
  if (damaged || !sawRdf || unique.size < properties.length) return { properties: [], damaged: true };
  return { properties, damaged: false };
}

function splitName(name: string): { readonly prefix: string; readonly local: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { prefix: '', local: name }
    : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

function openScope(name: string, attributes: ReadonlyMap<string, string>, parent: Scope | undefined): Scope {
  let declared = parent?.declared ?? new Map([['xml', namespaces.xml]]);
  for (const [key, value] of attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    if (declared === parent?.declared || !parent) declared = new Map(declared);
    (declared as Map<string, string>).set(key === 'xmlns' ? '' : key.slice(6), value);
  }
  const { prefix, local } = splitName(name);
  return { name, prefix, local, namespace: declared.get(prefix) ?? '', declared };
}

function addAttributes(
  attributes: ReadonlyMap<string, string>,
  scope: Scope,
  properties: XmpProperty[],
): boolean {
  for (const [key, value] of attributes) {
    if (key === 'xmlns' || key.startsWith('xmlns:') || key.startsWith('xml:')) continue;
    const { prefix, local } = splitName(key);
    const namespace = prefix === '' ? '' : (scope.declared.get(prefix) ?? '');
    if (namespace === '' && prefix !== '') return false;
    if (namespace === namespaces.rdf || namespace === '') continue;
    properties.push({ namespace, prefix, name: local, value, alternatives: [], isAlternative: false });
  }
  return true;
}
