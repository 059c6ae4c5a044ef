import { isDict, isString, type PdfDict, type PdfValue } from '../objects/values.ts';
import type { PdfDocument } from './document.ts';

/**
 * A number tree flattened once (ISO 32000-1, 7.9.7). Nodes are visited once. A key outside the Limits of its node is never found by one
 * who looks it up, so that it does not count.
 */
export function readNumberTree(document: PdfDocument, root: PdfValue): ReadonlyMap<number, PdfValue> {
  const entries = new Map<number, PdfValue>();
  walk(document, root, 'Nums', (key, value, node) => {
    if (typeof key !== 'number') return;
    const [least, most] = (document.getArray(node, 'Limits') ?? []).map((item) => document.resolve(item));
    if ((typeof least === 'number' && key < least) || (typeof most === 'number' && key > most)) return;
    entries.set(key, value);
  });
  return entries;
}

/** A name tree flattened once (ISO 32000-1, 7.9.6); keys as Latin-1. */
export function readNameTree(document: PdfDocument, root: PdfValue): ReadonlyMap<string, PdfValue> {
  const entries = new Map<string, PdfValue>();
  walk(document, root, 'Names', (key, value) => {
    if (isString(key)) entries.set(String.fromCharCode(...key.bytes.subarray(0, 4096)), value);
  });
  return entries;
}

function walk(
  document: PdfDocument,
  root: PdfValue,
  leafKey: 'Nums' | 'Names',
  take: (key: PdfValue, value: PdfValue, node: PdfDict) => void,
): void {
  const visited = new Set<PdfDict>();
  const pending: PdfValue[] = [root];
  while (pending.length > 0) {
    const node = document.resolve(pending.pop() ?? null);
    if (!isDict(node) || visited.has(node)) continue;
    visited.add(node);
    const leaves = document.getArray(node, leafKey) ?? [];
    document.budget.spendElements(1 + leaves.length);
    for (let index = 0; index + 1 < leaves.length; index += 2) {
      take(document.resolve(leaves[index] ?? null), leaves[index + 1] ?? null, node);
    }
    const kids = document.getArray(node, 'Kids') ?? [];
    for (let index = kids.length - 1; index >= 0; index--) pending.push(kids[index] ?? null);
  }
}
