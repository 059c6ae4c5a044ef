import { distance } from 'fastest-levenshtein';

/** No name is longer; it also bounds the work. */
const longestWord = 64;

/** What stands after the last `/` of a path. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** As `nearest`, for names that are paths (`language/passive`): the last name alone will do. */
export function nearestPath(written: string, candidates: Iterable<string>): string | undefined {
  const paths = [...candidates];
  const name = lastName(written).toLowerCase();
  const same = paths.find((path) => lastName(path) === name);
  const near = same ?? nearest(written, paths);
  if (near !== undefined || written.includes('/')) return near;
  const nearName = nearest(name, paths.map(lastName));
  return nearName === undefined ? undefined : paths.find((path) => lastName(path) === nearName);
}

/**
 * The candidate that `word` most likely was meant to be, in any case and within a third of its length in edits, for
 * "Menade du …"; undefined when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const written = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(written, candidate.toLowerCase());
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** Fewer letters begin too many names. */
const shortestStart = 4;

/** Whether one of two names begins with the other, which is at least half of it. */
function isCutShort(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= shortestStart && long.length <= 2 * short.length && long.startsWith(short);
}

/** As `nearest`, for names that people give themselves: `pris` may be a `priser` that was cut short. */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  const names = [...candidates];
  return nearest(word, names) ?? names.find((name) => isCutShort(word.toLowerCase(), name.toLowerCase()));
}

/** The candidates with the nearest to `word` first, in edits. */
export function nearestFirst(word: string, candidates: readonly string[]): readonly string[] {
  const written = word.slice(0, longestWord).toLowerCase();
  const edits = new Map(
    candidates.map((candidate) => [candidate, distance(written, candidate.toLowerCase())]),
  );
  return [...candidates].sort((a, b) => (edits.get(a) ?? 0) - (edits.get(b) ?? 0));
}
