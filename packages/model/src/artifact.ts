import type { Channel } from './channel.ts';
import type { RunRecord } from './generated/run.ts';
import type { AppliedException, TemplateVerdict } from './verdict.ts';

/** A file for one channel or reader. */
export interface Artifact {
  /** File name inside the template's folder in `dist/<unit>/<template id>/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Where a payload comes from: what its run record tells. */
export interface Provenance {
  readonly compiler: { readonly name: 'klarmall'; readonly version: string };
  /** Version of the rule set: a hash over rule ids, options and severities. */
  readonly ruleSet: string;
  /** YYYY-MM-DD, as given to the run. */
  readonly today: string;
  /** Every source file that reached the payload, sorted by path. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
  readonly verdicts: readonly TemplateVerdict[];
  readonly exceptions: readonly AppliedException[];
  /** Who answers for the text, and when somebody reads it again. */
  readonly owner?: string;
  readonly reviewBy?: string;
  /** Who has reviewed the text, and whether its words are the same still. Absent: nobody. */
  readonly approvals?: NonNullable<RunRecord['approvals']>;
}

/** How the sender's system is addressed: data that can be swapped when the current contract is at hand. */
export interface ContractProfile {
  readonly id: string;
  /** Whether the profile has been held against the contract's own description. */
  readonly verified: boolean;
  readonly source: string;
}

export type ArtifactChannel = Channel | 'any';
