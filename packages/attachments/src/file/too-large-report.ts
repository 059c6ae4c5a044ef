import type { AttachmentReport } from '../attachment-report.ts';
import { makeFinding } from '../make-finding.ts';
import type { ProfileName } from '../profiles/levels.ts';
import { fileSize } from '../rules/file-rules.ts';
import { inspectFile } from './inspect-file.ts';

/**
 * The report on a file that is too large to be read at all.
 * @param start the file's first bytes: what it is shows there.
 * @param size of the whole file, in bytes.
 * @param sizeLimit in bytes.
 */
export function tooLargeReport(
  start: Uint8Array,
  size: number,
  sizeLimit: number,
  context: { readonly fileName: string; readonly profile: ProfileName },
): AttachmentReport {
  const { kind, seen } = inspectFile(start, context.fileName, undefined, undefined);
  const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;
  const tooLarge = makeFinding(
    fileSize,
    { message: 'tooLarge', data: { megabytes: megabytes(size), limit: megabytes(sizeLimit) } },
    context,
  );
  return {
    class: null,
    verdict: 'stop',
    needsReview: false,
    findings: [tooLarge, ...seen.map(([definition, problem]) => makeFinding(definition, problem, context))],
    conformance: null,
    facts: { kind, bytes: size },
    text: [],
    structure: [],
  };
}
