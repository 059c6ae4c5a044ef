import { copyTree } from './copy-tree.ts';

/** JSON with sorted keys, two spaces and a line end: the same bytes for the same data. Keys that are undefined are left out. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(copyTree(value, sortKeys), null, 2)}\n`;
}

function sortKeys(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  // Without a prototype, so that a key named __proto__ is a key like any other.
  const sorted: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(object).sort()) sorted[key] = object[key];
  return sorted;
}
