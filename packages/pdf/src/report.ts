import type { Limits } from './budget.ts';
import type { DamageReason } from './document/document.ts';
import type { ConformanceSet, Occurrence } from './rules/rule.ts';
import type { DocumentView } from './view/document-view.ts';

/** Why a file was not read whole. What is missing could hold anything, so that such a file must not pass. */
export type NotWholeReason =
  | { readonly kind: 'damaged'; readonly damage: DamageReason }
  | { readonly kind: 'budget'; readonly limit: keyof Limits }
  /** A fault of this package; `message` is for a bug report. */
  | { readonly kind: 'internal'; readonly message: string };

/** A rule that the document breaks. */
export interface RuleFailure {
  readonly rule: string;
  /** How many times; `occurrences` may hold fewer. */
  readonly count: number;
  readonly occurrences: readonly Occurrence[];
}

export interface Conformance {
  /** `incomplete`: the file could not be checked to its end, or not at all. */
  readonly verdict: 'pass' | 'fail' | 'incomplete';
  /** Ids of the broken rules in the order of the standard. */
  readonly failedRules: readonly string[];
  readonly failures: readonly RuleFailure[];
}

/** What `inspectPdf` gives: plain data, no function, nothing that refers to the file's bytes. */
export interface PdfReport {
  readonly version: 1;
  /** From the header, as "1.7"; undefined without a header. */
  readonly pdfVersion: string | undefined;
  readonly pageCount: number;
  /** The file is encrypted; `opened` with the empty user password. */
  readonly encryption: { readonly opened: boolean } | undefined;
  /** Everything was read, and as it is written. */
  readonly whole: boolean;
  readonly reasons: readonly NotWholeReason[];
  /** `ua2`: against PDF/UA-2 (ISO 14289-2:2024), which a file of PDF 2.0 is judged by; the others: against PDF/UA-1. */
  readonly conformance: Readonly<Record<ConformanceSet | 'ua2', Conformance>>;
  /** What a reader meets; undefined when reading ended early or when it was not asked for. */
  readonly view: DocumentView | undefined;
}
