import type { Finding } from '@klarmall/model';

/** Findings that say the same thing: the first is shown whole, the others by their place. */
interface FindingGroup {
  readonly first: Finding;
  readonly rest: readonly Finding[];
}

/** From this many on, the same message is one group; fewer are shown one by one where they stand. */
const groupSize = 4;

/** Keeps the order of the findings; a group stands where its first finding stood. */
export function grouped(findings: readonly Finding[]): FindingGroup[] {
  const key = ({ rule, message, severity, certainty }: Finding) =>
    `${rule} ${message} ${severity} ${certainty}`;
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byKey.get(key(finding));
    if (same) same.push(finding);
    else byKey.set(key(finding), [finding]);
  }
  const groups: FindingGroup[] = [];
  for (const finding of findings) {
    const same = byKey.get(key(finding)) ?? [];
    if (same.length < groupSize) groups.push({ first: finding, rest: [] });
    else if (same[0] === finding) groups.push({ first: finding, rest: same.slice(1) });
  }
  return groups;
}
