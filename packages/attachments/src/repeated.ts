import type { Seen } from './file/inspect-file.ts';
import type { Level, ProfileName } from './profiles/levels.ts';

/** From so many on, what is said again and again is said once; fewer are looked at one by one. */
const fewest = 3;

const placesOf = ({ data }: Seen[1]) => (typeof data?.count === 'number' && data.count > 0 ? data.count : 1);

/** "1, 2, 5–7". */
function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/**
 * Tells a question, a piece of advice or a tip once that stands on many pages: with its first place, `places` for how many there
 * are, and `morePages` for the pages besides the first. Barriers stand one by one, as each has to be mended.
 */
export function repeatedOnce(seen: readonly Seen[], profile: ProfileName): readonly Seen[] {
  const levelOf = ([definition, problem]: Seen): Level => problem.level ?? definition.levels[profile].level;
  const keyOf = (one: Seen) => `${one[0].id} ${one[1].message} ${levelOf(one)}`;
  const groups = new Map<string, Seen[]>();
  for (const one of seen) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return seen.flatMap((one): readonly Seen[] => {
    const group = groups.get(keyOf(one)) ?? [];
    const [first] = group;
    if (levelOf(one) === 'stop' || group.length < fewest || first === undefined) return [one];
    if (one !== first) return [];
    const [definition, problem] = first;
    const places = group.reduce((sum, [, other]) => sum + placesOf(other), 0);
    const others = group.flatMap(([, { page }]) => (page === undefined || page === problem.page ? [] : page));
    const data = {
      ...problem.data,
      places,
      ...(others.length === 0 ? {} : { morePages: pageRanges(others) }),
    };
    return [[definition, { ...problem, data }]];
  });
}
