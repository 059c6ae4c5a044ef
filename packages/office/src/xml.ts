import { SaxesParser } from 'saxes';

/** An element of an XML file. Names keep their usual prefix: `w:p`, `text:h`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper trees are made to break programs. */
const deepest = 500;

/** Reads XML without its document type: nothing is fetched and no entity is defined. Undefined when it is not well-formed. */
export function parseXml(text: string): XmlElement | undefined {
  const root: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  let isBroken = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > deepest) isBroken = true;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const add = (part: string) => open.at(-1)?.children.push(part);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text.replace(/^\ufeff/u, '')).close();
  const top = root.children.find((child) => typeof child !== 'string');
  return isBroken || typeof top === 'string' ? undefined : top;
}

/** The child elements, of one name when it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Every element of a name below, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (node: XmlElement): void => {
    for (const child of childrenOf(node)) {
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  if (element) walk(element);
  return found;
}

/** All text below. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
