import type { Bilingual } from '@klarmall/model';

/** What a gate profile makes of a rule. */
export type Level = 'stop' | 'advice' | 'tip' | 'review';

/** `en301549`: what shuts a reader out is a stop, formal faults are advice. `pdfua`: every rule is a stop. */
export const profileNames = ['en301549', 'pdfua'] as const;

export type ProfileName = (typeof profileNames)[number];

/** A level with the reason why it was chosen. */
export interface LevelRow {
  readonly level: Level;
  readonly reason: Bilingual;
}

export type RuleLevels = Readonly<Record<ProfileName, LevelRow>>;

/** Levels that are the same in every profile: the gate's own rules do not depend on the standard that is asked for. */
export function everyProfile(level: Level, reason: Bilingual): RuleLevels {
  return { en301549: { level, reason }, pdfua: { level, reason } };
}
