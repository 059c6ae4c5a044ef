import { type YamlShape, yamlShape } from '@klarmall/compiler';
import type { Finding, Prose } from '@klarmall/model';

/** One file as it reads: its structure, its texts in order, and what was found in it. */
export interface Reading {
  readonly text: string;
  readonly shape: YamlShape;
  readonly prose: readonly Prose[];
  readonly findings: readonly Finding[];
}

/** A finding as it is told apart from others when places have moved. */
function keyOf({ rule, message, unit, channel }: Finding): string {
  return [rule, message, unit ?? '', channel ?? ''].join(' ');
}

/** How a file reads, from the texts and findings of everything that was checked. */
export function readingOf(
  file: string,
  text: string,
  prose: readonly Prose[],
  findings: readonly Finding[],
): Reading {
  return {
    text,
    shape: yamlShape(file, text),
    prose: prose.filter((one) => one.place(0, one.text.length).file === file),
    findings: findings.filter(({ place }) => place?.file === file),
  };
}

/** Whether `after` has a finding that `before` has not, counted by rule and message. */
export function hasNew(before: readonly Finding[], after: readonly Finding[]): boolean {
  const left = new Map<string, number>();
  for (const finding of before) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return after.some((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

/** The findings whose place lies in a text. */
export function findingsIn(prose: Prose, findings: readonly Finding[]): readonly Finding[] {
  const { start, end } = prose.place(0, prose.text.length);
  return findings.filter(
    ({ place }) => place && place.start.offset >= start.offset && place.end.offset <= end.offset,
  );
}
