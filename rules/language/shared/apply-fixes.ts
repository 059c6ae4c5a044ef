import type { Fix } from '@klarmall/model';

/** The text after the given fixes, from the end backwards; of two that overlap the later one is left out. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => b.place.start.offset - a.place.start.offset);
  let result = text;
  let reach = text.length + 1;
  for (const { place, text: replacement } of edits) {
    if (place.end.offset > reach) continue;
    result = result.slice(0, place.start.offset) + replacement + result.slice(place.end.offset);
    reach = place.start.offset;
  }
  return result;
}
