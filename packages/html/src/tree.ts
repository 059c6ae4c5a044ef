import type { Place } from '@klarmall/model';
import type { Element, ElementContent, Nodes, Properties, Root, Text } from 'hast';

/** A hast element; `place` travels along so that a finding on the element maps back to the source. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
  place?: Place,
): Element {
  const plain: Element = { type: 'element', tagName, properties, children: [...children] };
  if (place !== undefined) plain.data = { place };
  return plain;
}

/** A hast text node with its place. */
export function text(value: string, place?: Place): Text {
  return place === undefined ? { type: 'text', value } : { type: 'text', value, data: { place } };
}

/** Every node below and including `node`, in document order. Uses a stack of its own: depth is the author's to choose. */
export function* nodes(node: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [node];
  for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
    yield current;
    if ('children' in current) {
      for (let index = current.children.length - 1; index >= 0; index -= 1) {
        const child = current.children[index];
        if (child !== undefined) stack.push(child);
      }
    }
  }
}

/** Every element below and including `node`, in document order; with tag names, only those. */
export function* elements(node: Nodes, ...tagNames: readonly string[]): Generator<Element> {
  for (const current of nodes(node)) {
    if (current.type !== 'element') continue;
    if (tagNames.length === 0 || tagNames.includes(current.tagName)) yield current;
  }
}

/** The words of a node, as they stand one after another. */
export function textOf(node: Nodes): string {
  let result = '';
  for (const current of nodes(node)) if (current.type === 'text') result += current.value;
  return result;
}

/** A heading in reading order: `rank` is 1 for `h1`. */
export interface HeadingElement {
  readonly rank: number;
  readonly node: Element;
  readonly text: string;
}

/** The headings of a tree in reading order. */
export function headings(root: Root | Element): HeadingElement[] {
  return [...elements(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')].map((node) => ({
    rank: Number(node.tagName.slice(1)),
    node,
    text: textOf(node).trim(),
  }));
}

/** A link with an address. */
export interface LinkElement {
  readonly node: Element;
  readonly url: string;
  readonly text: string;
}

/** The links of a tree in reading order. */
export function links(root: Root | Element): LinkElement[] {
  const found: LinkElement[] = [];
  for (const node of elements(root, 'a')) {
    const url = node.properties.href;
    if (typeof url === 'string') found.push({ node, url, text: textOf(node).trim() });
  }
  return found;
}

/** The boxes of a tree, of any kind: labelled regions and fold-outs. */
export function boxes(root: Root | Element): Element[] {
  return [...elements(root, 'section', 'details')].filter((node) => {
    const names = node.properties.className;
    return Array.isArray(names) && names.includes('box');
  });
}
