import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { yamlPart } from './yaml-part.ts';

/** The structure of a source's YAML: every key path with what stands there, strings apart. */
export interface YamlShape {
  /** Key paths with their kind; numbers, booleans and nothing with their value. A text that cannot be read has one that says so. */
  readonly nodes: readonly string[];
  /** The string at each key path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Deeper than any source that is read. */
const maximumDepth = 32;

/** The structure of the YAML in a source file; empty where there is none. */
export function yamlShape(path: string, text: string): YamlShape {
  const part = yamlPart(path, text);
  const nodes: string[] = [];
  const texts = new Map<string, string>();
  if (part === undefined) return { nodes, texts };
  const document = parseDocument(text.slice(part.start, part.end), { logLevel: 'silent' });
  if (document.errors.length > 0) return { nodes: ['unreadable'], texts };
  const read = (node: unknown, at: string, depth: number): void => {
    if (depth > maximumDepth) return;
    if (isMap(node)) {
      nodes.push(`${at} map`);
      for (const { key, value } of node.items)
        read(value, `${at}/${String(isScalar(key) ? key.value : key)}`, depth + 1);
    } else if (isSeq(node)) {
      nodes.push(`${at} list ${node.items.length}`);
      for (const [index, item] of node.items.entries()) read(item, `${at}/${index}`, depth + 1);
    } else if (isAlias(node)) nodes.push(`${at} *${node.source}`);
    else if (isScalar(node) && typeof node.value === 'string') {
      nodes.push(`${at} ${node.value.trim() === '' ? 'empty' : 'text'}`);
      texts.set(at, node.value);
    } else nodes.push(`${at} ${isScalar(node) ? String(node.value) : 'nothing'}`);
  };
  read(document.contents, '', 0);
  return { nodes, texts };
}
