import type { AttachmentReport } from '../attachment-report.ts';
import { makeFinding } from '../make-finding.ts';
import type { ProfileName } from '../profiles/levels.ts';
import type { AttachmentDefinition, AttachmentProblem } from '../rules/attachment-rule.ts';
import { fileAccess } from '../rules/file-access.ts';
import { fileSize, unreadable } from '../rules/file-rules.ts';
import type { FileKind } from './file-kind.ts';
import { inspectFile, type Seen } from './inspect-file.ts';

/** What is known of a file that was not read. */
export interface UnreadFile {
  /** The file's first bytes: what it is shows there. */
  readonly start: Uint8Array;
  /** Of the whole file, in bytes. */
  readonly size: number;
  readonly fileName: string;
  readonly profile: ProfileName;
}

/** Why the reading of a file was ended: its time was up, its memory used, the reader itself failed, or was ended from outside. */
export type EndedBy = 'time' | 'memory' | 'failure' | 'interruption';

const endings: Readonly<Record<EndedBy, AttachmentProblem>> = {
  time: { message: 'slow' },
  memory: { message: 'budget', data: { limit: 'memory' } },
  failure: { message: 'damaged', data: { reason: 'internal' } },
  interruption: { message: 'interrupted' },
};

function stopped(
  file: Pick<UnreadFile, 'fileName' | 'profile' | 'size'>,
  kind: FileKind,
  seen: readonly Seen[],
): AttachmentReport {
  return {
    class: null,
    verdict: 'stop',
    needsReview: false,
    findings: seen.map(([rule, problem]) => makeFinding(rule, problem, file)),
    conformance: null,
    facts: { kind, bytes: file.size },
    text: [],
    structure: [],
  };
}

function stoppedWith(
  file: UnreadFile,
  definition: AttachmentDefinition,
  why: AttachmentProblem,
): AttachmentReport {
  const { kind, seen } = inspectFile(file.start, file.fileName, undefined, undefined);
  return stopped(file, kind, [[definition, why], ...seen]);
}

/**
 * The report on a file that is too large to be read at all.
 * @param sizeLimit in bytes.
 */
export function tooLargeReport(file: UnreadFile, sizeLimit: number): AttachmentReport {
  const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;
  const data = { megabytes: megabytes(file.size), limit: megabytes(sizeLimit) };
  return stoppedWith(file, fileSize, { message: 'tooLarge', data });
}

/** The report on a file whose reading was ended before it was done. */
export function endedReport(file: UnreadFile, by: EndedBy): AttachmentReport {
  return stoppedWith(file, unreadable, endings[by]);
}

/** Why nothing is known of a file that was named. */
export type AbsenceReason =
  | 'missing'
  | 'noMatch'
  | 'emptyFolder'
  | 'special'
  | 'denied'
  | 'failed'
  | 'notStarted';

/**
 * The report on a name that led to no file, or to one that could not be opened: of its content nothing is said.
 * @param why what is wrong, and the name that was probably meant.
 */
export function absentReport(
  file: Pick<UnreadFile, 'fileName' | 'profile'>,
  why: { readonly message: AbsenceReason; readonly suggestion?: string | undefined },
): AttachmentReport {
  const { message, suggestion } = why;
  const data = { name: file.fileName, ...(suggestion === undefined ? {} : { suggestion }) };
  return stopped({ ...file, size: 0 }, 'unknown', [[fileAccess, { message, data }]]);
}
