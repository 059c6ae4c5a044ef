import type { ElementContent, Element as HastElement, Root } from 'hast';
import { attributesOf } from '../attributes.ts';

const idAttributes = new Set(['id', 'aria-labelledby']);

interface Pending {
  readonly node: ElementContent;
  readonly parent: Element;
}

/**
 * Builds a message's tree straight into a document, so that a DOM element leads back to its hast element without
 * parsing or selectors.
 * @param idPrefix put before every id and reference, so that several messages can share the document
 * @returns the DOM element of each hast element, by its number in document order
 */
export function toDom(root: Root, into: Element, idPrefix: string): Map<Element, number> {
  const document = into.ownerDocument;
  const numbers = new Map<Element, number>();
  const stack: Pending[] = [];
  const pushAll = (
    children: readonly (ElementContent | Root['children'][number])[],
    parent: Element,
  ): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (node !== undefined && node.type !== 'doctype') stack.push({ node, parent });
    }
  };
  pushAll(root.children, into);
  for (let pending = stack.pop(); pending !== undefined; pending = stack.pop()) {
    const { node, parent } = pending;
    if (node.type === 'text') parent.append(document.createTextNode(node.value));
    if (node.type !== 'element') continue;
    const element = document.createElement(node.tagName);
    numbers.set(element, numbers.size);
    setAttributes(element, node, idPrefix);
    parent.append(element);
    pushAll(node.children, element);
  }
  return numbers;
}

function setAttributes(element: Element, node: HastElement, idPrefix: string): void {
  for (const [name, value] of attributesOf(node.properties)) {
    element.setAttribute(name, idAttributes.has(name) ? idPrefix + value : value);
  }
}
