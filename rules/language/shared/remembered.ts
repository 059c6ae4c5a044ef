import type { Prose } from '@klarmall/model';

/** Rules come one after the other to the same text, and look back one or two texts at the most. */
const kept = 4;

/**
 * `make`, made once per text for as long as rules are at that text. Only the last few are kept: a whole library's would
 * fill the memory, and weak references cost more than making the thing anew.
 */
export function remembered<Result>(make: (prose: Prose) => Result): (prose: Prose) => Result {
  const texts: Prose[] = [];
  const results: Result[] = [];
  let next = 0;
  return (prose) => {
    const at = texts.indexOf(prose);
    const known = results[at];
    if (known !== undefined) return known;
    const result = make(prose);
    texts[next] = prose;
    results[next] = result;
    next = (next + 1) % kept;
    return result;
  };
}
