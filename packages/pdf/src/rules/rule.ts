import type { DocumentFacts } from '../facts.ts';
import type { PdfRuleId } from './rule-ids.ts';

/** One place where a rule is broken. */
export interface Occurrence {
  /** Counted from 1. */
  readonly page?: number | undefined;
  /** Structure path, for example `Document/Table[2]/TR`. */
  readonly path?: string | undefined;
  /** What stands there: the shown text, a font name, a field name, an identifier. */
  readonly detail?: string | undefined;
}

/** What a check found. Occurrences may be fewer than the count. */
export interface RuleResult {
  readonly count: number;
  readonly occurrences: readonly Occurrence[];
}

/** Sets of rules for PDF/UA-1. `verapdf`: those of veraPDF's profile; `matterhorn`: all machine-checkable conditions of Matterhorn 1.1. */
export type ConformanceSet = 'verapdf' | 'matterhorn';

/** One condition of PDF/UA-1. Whoever tells people of it has the words. */
export interface Rule {
  readonly id: PdfRuleId;
  readonly sets: readonly ConformanceSet[];
  readonly check: (facts: DocumentFacts) => RuleResult;
  /** Where veraPDF passes over a part of what the standard says: its answer. */
  readonly checkAsVerapdf?: (facts: DocumentFacts) => RuleResult;
}

const MAX_OCCURRENCES = 200;

/** A result from a list of places. */
export function found(occurrences: readonly Occurrence[]): RuleResult {
  return { count: occurrences.length, occurrences: occurrences.slice(0, MAX_OCCURRENCES) };
}

/** One occurrence for the document as a whole when something does not hold. */
export function broken(fails: boolean, detail?: string): RuleResult {
  return fails ? { count: 1, occurrences: [detail === undefined ? {} : { detail }] } : none;
}

export const none: RuleResult = { count: 0, occurrences: [] };
