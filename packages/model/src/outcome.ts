import type { UnjudgedFinding } from './finding.ts';

/** What a stage returns: a best-effort value and what was found on the way, so that one mistake never hides the next. */
export interface Outcome<T> {
  readonly value: T;
  readonly findings: readonly UnjudgedFinding[];
}
