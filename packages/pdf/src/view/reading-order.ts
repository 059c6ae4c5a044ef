import type { PdfDict } from '../objects/values.ts';
import type { ContentKid, StructureElement, StructureTree } from '../structure/structure-tree.ts';

/** Gives marked content its place in the order in which the tags read it: by the page or form that it stands in, and its MCID. */
export type PlaceInOrder = (container: PdfDict, mcid: number) => number | undefined;

function isElement(kid: StructureElement | ContentKid): kid is StructureElement {
  return 'children' in kid;
}

/** Numbers the marked content of a structure tree as the tree is read, from the top and each element's kids in turn. */
export function placesInOrder(tree: StructureTree): PlaceInOrder {
  const places = new Map<PdfDict, Map<number, number>>();
  let count = 0;
  const pending: (StructureElement | ContentKid)[] = tree.topmost.toReversed();
  for (let kid = pending.pop(); kid !== undefined; kid = pending.pop()) {
    if (isElement(kid)) {
      for (let index = kid.children.length - 1; index >= 0; index--) {
        const inner = kid.children[index];
        if (inner !== undefined) pending.push(inner);
      }
      continue;
    }
    count++;
    if (kid.kind === 'object') continue;
    const container = kid.stream?.dict ?? kid.page;
    if (container === undefined) continue;
    const known = places.get(container);
    if (known === undefined) places.set(container, new Map([[kid.mcid, count]]));
    else if (!known.has(kid.mcid)) known.set(kid.mcid, count);
  }
  return (container, mcid) => places.get(container)?.get(mcid);
}
