import { copyTree } from './copy-tree.ts';

/** JSON with sorted keys, two spaces and a line end: the same bytes for the same data. Keys that are undefined are left out. */
export function canonicalJson(value: unknown): string {
  return canonicalText(canonicalTree(value));
}

/** A copy whose keys are sorted, without those that `isLeftOut` names. */
export function canonicalTree(value: unknown, isLeftOut?: (key: string) => boolean): unknown {
  return copyTree(value, {
    keysOf: (object) => {
      const keys: string[] = [];
      let areSorted = true;
      for (const key of Object.keys(object)) {
        if (object[key] === undefined || isLeftOut?.(key)) continue;
        areSorted &&= keys.length === 0 || (keys.at(-1) ?? '') < key;
        keys.push(key);
      }
      return areSorted ? keys : keys.sort();
    },
  });
}

/** The JSON of a canonical tree. */
export function canonicalText(tree: unknown): string {
  return `${JSON.stringify(tree, null, 2)}\n`;
}
