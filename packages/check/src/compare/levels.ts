import type { ChangeLevel } from '@klarmall/model';

const ranks: Readonly<Record<ChangeLevel, number>> = { patch: 1, minor: 2, major: 3 };

/** Whether a level is at least another. */
export function reaches(level: ChangeLevel | undefined, wanted: ChangeLevel): boolean {
  return level !== undefined && ranks[level] >= ranks[wanted];
}

/** The largest of several levels; undefined when there is none. */
export function largest(levels: Iterable<ChangeLevel>): ChangeLevel | undefined {
  let result: ChangeLevel | undefined;
  for (const level of levels) if (!reaches(result, level)) result = level;
  return result;
}

/**
 * How far a version was raised, both as three numbers with dots between (Semantic Versioning 2.0.0). Before 1.0.0 one
 * step less is asked for, since anything may change then (clause 4). Undefined when it is not raised.
 */
export function raisedBy(before: string, after: string): ChangeLevel | undefined {
  const [old, now] = [before, after].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((index) => old?.[index] !== now?.[index]);
  if (at === undefined || (now?.[at] ?? 0) < (old?.[at] ?? 0)) return undefined;
  const isEarly = old?.[0] === 0 && now?.[0] === 0;
  return (['major', 'minor', 'patch'] as const)[isEarly ? Math.max(0, at - 1) : at];
}
