import { type FindingDefinition, placesOf, type UnjudgedFinding } from '@klarmall/model';

/** From so many on, what is said again and again is said once; fewer are looked at one by one. */
const fewest = 3;

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
export function repeatedOnce(
  findings: readonly UnjudgedFinding[],
  rules: readonly Pick<FindingDefinition, 'id' | 'messages'>[],
): readonly UnjudgedFinding[] {
  const definitions = new Map(rules.map((rule) => [rule.id, rule]));
  const keyOf = ({ rule, message, severity, certainty }: UnjudgedFinding) =>
    `${rule} ${message} ${severity} ${certainty}`;
  const groups = new Map<string, UnjudgedFinding[]>();
  for (const one of findings) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return findings.flatMap((one): readonly UnjudgedFinding[] => {
    const group = groups.get(keyOf(one)) ?? [];
    const [first] = group;
    const isStop = one.severity === 'error' && one.certainty === 'certain';
    if (isStop || group.length < fewest || first === undefined) return [one];
    if (one !== first) return [];
    const places = group.reduce((sum, other) => sum + placesOf(other, definitions), 0);
    const others = group.flatMap(({ document }) => {
      const page = document?.page;
      return page === undefined || page === first.document?.page ? [] : page;
    });
    const data = {
      ...first.data,
      places,
      ...(others.length === 0 ? {} : { morePages: pageRanges(others) }),
    };
    return [{ ...first, data }];
  });
}
