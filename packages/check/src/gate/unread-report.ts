import { type Absence, type EndedBy, factsOfStart } from '@klarmall/attachments';
import type { ProfileName } from '@klarmall/rules/profiles';
import type { AttachmentReport } from './attachment-report.ts';
import { reportOn } from './report-on.ts';

/** What is known of a file that was not read. */
export interface UnreadFile {
  /** The file's first bytes: what it is shows there. */
  readonly start: Uint8Array;
  /** Of the whole file, in bytes. */
  readonly size: number;
  readonly fileName: string;
  readonly profile: ProfileName;
}

/**
 * The report on a file that is too large to be read at all.
 * @param sizeLimit in bytes.
 */
export function tooLargeReport(
  { start, size, fileName, profile }: UnreadFile,
  sizeLimit: number,
): AttachmentReport {
  return reportOn({ ...factsOfStart(start, size, fileName), demands: { sizeLimit } }, profile);
}

/** The report on a file whose reading was ended before it was done. */
export function endedReport({ start, size, fileName, profile }: UnreadFile, by: EndedBy): AttachmentReport {
  return reportOn({ ...factsOfStart(start, size, fileName), ended: by }, profile);
}

/** The report on a name that led to no file, or to one that could not be opened: of its content nothing is said. */
export function absentReport(
  { fileName, profile }: Pick<UnreadFile, 'fileName' | 'profile'>,
  absent: Absence,
): AttachmentReport {
  return reportOn({ fileName, kind: 'unknown', bytes: 0, demands: {}, absent }, profile);
}
