import type { AttachmentFacts } from '@klarmall/attachments';
import { type NamedDemands, type ReadingMeans, readAttachment } from '@klarmall/attachments/reader';
import type { ProfileName } from '@klarmall/rules/profiles';
import type { AttachmentReport } from './attachment-report.ts';
import { reportOn } from './report-on.ts';

/** What is asked of a file. */
export interface GateQuestion extends Omit<NamedDemands, 'pdfua'>, Pick<ReadingMeans, 'limits'> {
  /** The gate profile; `en301549` unless said. */
  readonly profile?: ProfileName;
  /** Ids of rules on trial that are asked for; the others say nothing. */
  readonly onTrial?: readonly string[];
}

/**
 * Says whether a file may be attached to a message, and what keeps it from that: by its content, never by its name.
 * Findings carry message keys and data; the rules have the words.
 *
 * Never throws for what a file is. What cannot be read whole is stopped.
 */
export async function inspectAttachment(
  bytes: Uint8Array,
  { profile = 'en301549', onTrial = [], limits, ...demands }: GateQuestion,
  means: ReadingMeans,
): Promise<AttachmentReport> {
  const limited = { ...means, ...(limits === undefined ? {} : { limits: { ...means.limits, ...limits } }) };
  const facts: AttachmentFacts = await readAttachment(
    bytes,
    { ...demands, pdfua: profile === 'pdfua' },
    limited,
  );
  return reportOn(facts, profile, onTrial);
}
