import type { Catalogue, CheckReport, Finding, Language } from '@klarmall/model';

/** A finding with every unit it was seen in, where those are several but not all. */
export interface ReportedFinding extends Finding {
  readonly units?: readonly string[];
}

export interface FullReport extends CheckReport {
  readonly findings: readonly ReportedFinding[];
}

/** What every format is made of. Nothing here prints; each format returns a string. */
export interface ReportInput {
  readonly report: FullReport;
  /** Words of every rule and stage. */
  readonly catalogue: Catalogue;
  /** The text of a file (without BOM), for the lines that a finding points at. */
  textOf(file: string): string | undefined;
  readonly language: Language;
}
