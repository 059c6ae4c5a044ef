import type { Element, Nodes, Root } from 'hast';

/** Attributes whose value says which page or element is meant, not what the element is. */
const anyValue = new Set(['id', 'href', 'ariaLabelledBy']);

/**
 * The shape of a page: elements, their attributes and whether texts are empty. The content rules of axe judge shape
 * alone, so messages of one shape get one judgement.
 */
export function skeletonOf(root: Root): string {
  const parts: string[] = [];
  const stack: (Nodes | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(node.value.trim() === '' ? '_' : 't');
    else if (node.type === 'element' || node.type === 'root') {
      if (node.type === 'element') parts.push(`<${node.tagName}${attributesOf(node)}>`);
      stack.push('/');
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child) stack.push(child);
      }
    }
  }
  return parts.join('');
}

function attributesOf({ properties }: Element): string {
  return Object.entries(properties)
    .map(([name, value]) => ` ${name}=${anyValue.has(name) ? (value ? '1' : '0') : String(value)}`)
    .sort()
    .join('');
}
