import type { DocumentFacts } from '../facts.ts';

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

export interface BilingualText {
  readonly sv: string;
  readonly en: string;
}

/** One row of the rule table. */
export interface Rule {
  /** Clause and test number, for example `7.1-3`; our own rules have the Matterhorn number. */
  readonly id: string;
  readonly matterhorn: readonly string[];
  /** Clause of ISO 14289-1:2014. */
  readonly clause: string;
  /** Success criteria of WCAG 2.1 that a break of the rule touches. */
  readonly wcag: readonly string[];
  readonly sets: readonly ConformanceSet[];
  /** What must hold. */
  readonly title: BilingualText;
  readonly check: (facts: DocumentFacts) => RuleResult;
}

/** The clauses of EN 301 549 V3.2.1 for documents (clause 10) that belong to the rule's WCAG criteria. */
export function en301549Clauses(rule: Rule): readonly string[] {
  return rule.wcag.map((criterion) => `10.${criterion}`);
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
