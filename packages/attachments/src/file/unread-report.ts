import type { AttachmentReport } from '../attachment-report.ts';
import { makeFinding } from '../make-finding.ts';
import type { ProfileName } from '../profiles/levels.ts';
import type { AttachmentDefinition, AttachmentProblem } from '../rules/attachment-rule.ts';
import { fileSize, unreadable } from '../rules/file-rules.ts';
import { inspectFile } from './inspect-file.ts';

/** What is known of a file that was not read. */
export interface UnreadFile {
  /** The file's first bytes: what it is shows there. */
  readonly start: Uint8Array;
  /** Of the whole file, in bytes. */
  readonly size: number;
  readonly fileName: string;
  readonly profile: ProfileName;
}

/** Why the reading of a file was ended: its time was up, its memory used, or the reader itself failed. */
export type EndedBy = 'time' | 'memory' | 'failure';

const endings: Readonly<Record<EndedBy, AttachmentProblem>> = {
  time: { message: 'slow' },
  memory: { message: 'budget', data: { limit: 'memory' } },
  failure: { message: 'damaged', data: { reason: 'internal' } },
};

function stopped(
  file: UnreadFile,
  definition: AttachmentDefinition,
  why: AttachmentProblem,
): AttachmentReport {
  const { kind, seen } = inspectFile(file.start, file.fileName, undefined, undefined);
  return {
    class: null,
    verdict: 'stop',
    needsReview: false,
    findings: [[definition, why] as const, ...seen].map(([rule, problem]) =>
      makeFinding(rule, problem, file),
    ),
    conformance: null,
    facts: { kind, bytes: file.size },
    text: [],
    structure: [],
  };
}

/**
 * The report on a file that is too large to be read at all.
 * @param sizeLimit in bytes.
 */
export function tooLargeReport(file: UnreadFile, sizeLimit: number): AttachmentReport {
  const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;
  const data = { megabytes: megabytes(file.size), limit: megabytes(sizeLimit) };
  return stopped(file, fileSize, { message: 'tooLarge', data });
}

/** The report on a file whose reading was ended before it was done. */
export function endedReport(file: UnreadFile, by: EndedBy): AttachmentReport {
  return stopped(file, unreadable, endings[by]);
}
