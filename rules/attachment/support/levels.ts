import type { Certainty, Severity } from '@klarmall/model';

/** What a barrier, advice, a tip and a question to a person are, as a rule has them. */
export type Level = 'stop' | 'advice' | 'tip' | 'review';

/** How severe a level is, and whether a machine is sure. */
export interface Judged {
  readonly severity: Severity;
  readonly certainty: Certainty;
}

/** Each level as a finding carries it. */
export const judged: Readonly<Record<Level, Judged>> = {
  stop: { severity: 'error', certainty: 'certain' },
  advice: { severity: 'warning', certainty: 'certain' },
  tip: { severity: 'info', certainty: 'certain' },
  review: { severity: 'warning', certainty: 'review' },
};

/** Where a rule asks a person to look, whatever its own level. */
export const asksPerson: Judged = judged.review;

/** Where a rule is sure of a barrier, whatever its own level. */
export const isStop: Judged = judged.stop;
