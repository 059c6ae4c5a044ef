/** What an XML reader meets, in order. Attribute and element names are as written, with their prefix. */
type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const predefined = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Character references and the five predefined entities. Any other entity stays as written: nothing is ever expanded or fetched. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{1,8});/g, (whole, entity: string) => {
    if (!entity.startsWith('#')) return predefined.get(entity) ?? whole;
    const code = Number.parseInt(entity.slice(entity[1] === 'x' ? 2 : 1), entity[1] === 'x' ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * A small reader for XML 1.0 with what XMP packets hold: elements, attributes, text, CDATA. Document type declarations are passed over.
 * It gives what comes before the first fault, then `undefined` once.
 */
export function* xmlEvents(source: string): Generator<XmlEvent | undefined, void, undefined> {
  let at = 0;
  const open: string[] = [];
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next < 0) {
      if (source.slice(at).trim() !== '' && open.length > 0) yield undefined;
      break;
    }
    if (next > at && open.length > 0) yield { kind: 'text', text: decodeEntities(source.slice(at, next)) };
    if (source.startsWith('<?', next)) at = after(source, '?>', next);
    else if (source.startsWith('<!--', next)) at = after(source, '-->', next);
    else if (source.startsWith('<![CDATA[', next)) {
      const end = source.indexOf(']]>', next);
      yield { kind: 'text', text: source.slice(next + 9, end < 0 ? source.length : end) };
      at = end < 0 ? source.length : end + 3;
    } else if (source.startsWith('<!', next)) at = afterDeclaration(source, next);
    else if (source[next + 1] === '/') {
      const end = source.indexOf('>', next);
      const name = source.slice(next + 2, end < 0 ? source.length : end).trim();
      if (end < 0 || open.pop() !== name) {
        yield undefined;
        return;
      }
      yield { kind: 'close', name };
      at = end + 1;
    } else {
      const tag = readTag(source, next + 1);
      if (!tag) {
        yield undefined;
        return;
      }
      yield { kind: 'open', name: tag.name, attributes: tag.attributes };
      if (tag.empty) yield { kind: 'close', name: tag.name };
      else open.push(tag.name);
      at = tag.end;
    }
  }
  if (open.length > 0) yield undefined;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

/** Behind a DOCTYPE with its internal subset. */
function afterDeclaration(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === '>' && depth <= 0) return at + 1;
  }
  return source.length;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly empty: boolean;
  readonly end: number;
}

const nameCharacters = /[^\s/>=<"']+/y;

function readTag(source: string, from: number): Tag | undefined {
  let at = from;
  const readName = (): string | undefined => {
    nameCharacters.lastIndex = at;
    const match = nameCharacters.exec(source);
    if (match) at += match[0].length;
    return match?.[0];
  };
  const skipSpace = (): void => {
    while (at < source.length && source.charCodeAt(at) <= 32) at++;
  };
  const name = readName();
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  for (;;) {
    skipSpace();
    if (source[at] === '>') return { name, attributes, empty: false, end: at + 1 };
    if (source.startsWith('/>', at)) return { name, attributes, empty: true, end: at + 2 };
    const key = readName();
    if (key === undefined) return undefined;
    skipSpace();
    if (source[at] !== '=') return undefined;
    at++;
    skipSpace();
    const quote = source[at];
    if (quote !== '"' && quote !== "'") return undefined;
    const end = source.indexOf(quote, at + 1);
    if (end < 0) return undefined;
    attributes.set(key, decodeEntities(source.slice(at + 1, end)));
    at = end + 1;
  }
}
