/** An element as read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface XmlProblem {
  /** UTF-16 offset in the document. */
  readonly offset: number;
  readonly problem: string;
}

type XmlResult =
  | { readonly root: XmlElement; readonly problem?: undefined }
  | { readonly root?: undefined; readonly problem: XmlProblem };

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

const namePattern = /[A-Za-z_][A-Za-z0-9_.-]*/y;
const spacePattern = /[ \t\r\n]*/y;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const notXmlCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads a small subset of XML 1.0 strictly: one root, elements, attributes, text and references. Document types,
 * comments, processing instructions, CDATA and prefixed names are refused: a message has no use for them, and what
 * reads it at the other end is unknown. Linear in time, with a stack of its own.
 */
export function readXml(text: string): XmlResult {
  let position = 0;
  const fail = (problem: string, offset = position): XmlResult => ({ problem: { offset, problem } });
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0] ?? '';
    position += found.length;
    return found;
  };

  const wrong = notXmlCharacter.exec(text);
  if (wrong !== null) return fail('a character that XML cannot carry', wrong.index);
  const declaration = /^<\?xml version="1\.0"( encoding="UTF-8")?\?>/.exec(text);
  if (declaration !== null) position = declaration[0].length;
  match(spacePattern);

  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  while (position < text.length) {
    const parent = open.at(-1);
    if (text[position] !== '<') {
      const next = text.indexOf('<', position);
      const end = next === -1 ? text.length : next;
      const start = position;
      const value = decode(text.slice(start, end));
      if (value === undefined) return fail('an unknown reference, a lone & or "]]>"', start);
      if (parent === undefined) {
        if (value.trim() !== '') return fail('text outside the root', start);
      } else parent.children.push(value);
      position = end;
      continue;
    }
    if (text.startsWith('</', position)) {
      position += 2;
      const name = match(namePattern);
      match(spacePattern);
      if (text[position] !== '>') return fail('an end tag that does not end');
      if (parent === undefined || parent.name !== name) return fail(`</${name}> closes nothing`);
      position += 1;
      open.pop();
      const above = open.at(-1);
      if (above === undefined) root = parent;
      else above.children.push(parent);
      continue;
    }
    if (root !== undefined) return fail('something after the root');
    position += 1;
    const name = match(namePattern);
    if (name === '') return fail('"<" that begins no element');
    const attributes = new Map<string, string>();
    for (;;) {
      const space = match(spacePattern);
      const character = text[position];
      if (character === '>' || character === '/') break;
      if (space === '') return fail(`<${name}> is not written right`);
      const attribute = match(namePattern);
      if (attribute === '' || text[position] !== '=')
        return fail(`an attribute of <${name}> is not written right`);
      position += 1;
      const quote = text[position];
      if (quote !== '"' && quote !== "'") return fail(`the value of ${attribute} has no quotes`);
      const end = text.indexOf(quote, position + 1);
      const raw = end === -1 ? '<' : text.slice(position + 1, end);
      const value = raw.includes('<') ? undefined : decode(raw);
      if (value === undefined) return fail(`the value of ${attribute} is not written right`);
      if (attributes.has(attribute)) return fail(`${attribute} stands twice`);
      attributes.set(attribute, value);
      position = end + 1;
    }
    const element: OpenElement = { name, attributes, children: [] };
    if (text[position] === '/') {
      if (text[position + 1] !== '>') return fail(`<${name}> is not written right`);
      position += 2;
      if (parent === undefined) root = element;
      else parent.children.push(element);
    } else {
      position += 1;
      open.push(element);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return fail(`<${unclosed.name}> is never closed`);
  if (root === undefined) return fail('no element at all');
  return { root };
}

/** Text with its references resolved; undefined where one is unknown or names what XML cannot carry. */
function decode(raw: string): string | undefined {
  if (raw.includes(']]>')) return undefined;
  let known = true;
  const value = raw.replace(/&([^;&<]{0,12};)?/g, (_, reference: string | undefined) => {
    const character = reference === undefined ? undefined : resolve(reference.slice(0, -1));
    if (character === undefined) known = false;
    return character ?? '';
  });
  return known ? value : undefined;
}

function resolve(reference: string): string | undefined {
  const numeric = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(reference);
  if (numeric === null) return Object.hasOwn(named, reference) ? named[reference] : undefined;
  const [, hexadecimal, decimal] = numeric;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return notXmlCharacter.test(character) ? undefined : character;
}
