import type { Finding } from '@klarmall/model';
import type { AttachmentInput, ReportedAttachment } from './input.ts';

/** The contract of `klarmall attachment --format json`, described by schemas/attachment-report.schema.json. */
export interface AttachmentJson {
  readonly version: 1;
  readonly files: readonly {
    readonly file: string;
    readonly class: ReportedAttachment['class'];
    readonly verdict: ReportedAttachment['verdict'];
    readonly findings: readonly (Finding & {
      readonly wcag: readonly string[];
      readonly matterhorn: readonly string[];
      readonly page: number | null;
      readonly path: string | null;
    })[];
    readonly conformance: ReportedAttachment['conformance'];
  }[];
}

/** For programs. The same input gives the same bytes. */
export function formatAttachmentsJson({ files }: AttachmentInput): string {
  const result: AttachmentJson = {
    version: 1,
    files: files.map(({ file, class: documentClass, verdict, findings, conformance }) => ({
      file,
      class: documentClass,
      verdict,
      findings: findings.map((finding) => ({
        ...finding,
        wcag: finding.wcag ?? [],
        matterhorn: finding.matterhorn ?? [],
        page: finding.document?.page ?? null,
        path: finding.document?.path ?? null,
      })),
      conformance,
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
