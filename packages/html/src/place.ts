import type { Place } from '@klarmall/model';
import type { Nodes } from 'hast';

declare module 'hast' {
  interface Data {
    /** Where the words of the node were written; absent on what the page itself adds. */
    place?: Place;
  }
}

/** Where the words of a node were written; undefined for what the page itself adds (a standing label, a wrapper). */
export function placeOf(node: Nodes): Place | undefined {
  return node.data?.place;
}
