import { ruleRunner } from '@klarmall/lint';
import type { Fix, Prose, UnjudgedFinding } from '@klarmall/model';
import { plainProse } from '../../rules/language/testing/plain-prose.ts';
import { wordRules } from '../../rules/words/index.ts';

const settings = { today: '2026-11-30', profiles: {}, library: {}, options: {} } as unknown as Parameters<
  typeof ruleRunner
>[2];
const run = ruleRunner(wordRules, 'prose', settings);

/** What the word rules say about one sentence, before the guard. */
export function findingsOf(text: string): {
  readonly prose: Prose;
  readonly findings: readonly UnjudgedFinding[];
} {
  const prose = plainProse({ text });
  return { prose, findings: run(prose) };
}

/** A sentence with a fix made. */
export function textAfter(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.place.start.offset - a.place.start.offset)
    .reduce(
      (now, { place, text: words }) => now.slice(0, place.start.offset) + words + now.slice(place.end.offset),
      text,
    );
}
